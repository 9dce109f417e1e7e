package com.alwrity.studio.tier;

import com.alwrity.studio.api.JsonReader;
import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.api.QueryReader;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;

/** The tiers, and what an admin makes of them. */
@RequestScoped
@Path("/admin/tiers")
@Produces(MediaType.APPLICATION_JSON)
public class AdminTiersResource {

    @Inject
    private Requester requester;

    @Inject
    private ReviseTiers tiers;

    @Context
    private UriInfo uri;

    @GET
    @Needs(Scope.ADMIN)
    public PageJson<AdminTierJson> list() {
        return PageJson.whole(
                tiers.all(requester.caller()).stream().map(AdminTierJson::of).toList());
    }

    @GET
    @Path("/{key}")
    @Needs(Scope.ADMIN)
    public AdminTierJson get(@PathParam("key") String key) {
        return AdminTierJson.of(tiers.one(requester.caller(), key));
    }

    @PUT
    @Path("/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public AdminTierJson put(@PathParam("key") String key, InputStream body) throws IOException {
        requester.caller().require(Role.ADMIN);
        TierChange change = TierChange.read(JsonReader.readTree(body));
        return AdminTierJson.of(
                tiers.put(requester.caller(), key, change.tier(), change.expectedVersion(), change.reason()));
    }

    @DELETE
    @Path("/{key}")
    @Needs(Scope.ADMIN)
    public Response delete(@PathParam("key") String key) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Double version = query.number("expectedVersion");
        String reason = query.text("reason");
        query.throwIfWrong();
        if (version == null) {
            throw StudioException.invalid(Violation.required("expectedVersion"));
        }
        tiers.delete(requester.caller(), key, version.intValue(), reason);
        return Response.noContent().build();
    }
}
