package com.alwrity.studio.catalog;

import com.alwrity.studio.api.JsonReader;
import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.provider.ProviderId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The models of the catalogue, and what an admin makes of them. */
@RequestScoped
@Path("/admin/models")
@Produces(MediaType.APPLICATION_JSON)
public class AdminModelsResource {

    @Inject
    private Requester requester;

    @Inject
    private ReviseModels models;

    @GET
    @Needs(Scope.ADMIN)
    public PageJson<AdminModelJson> list() {
        return PageJson.whole(
                models.all(requester.caller()).stream().map(AdminModelJson::of).toList());
    }

    @GET
    @Path("/{key:.+}")
    @Needs(Scope.ADMIN)
    public Model entry(@PathParam("key") String key) {
        return models.entry(requester.caller(), key);
    }

    @PUT
    @Path("/{key:.+}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public Model put(@PathParam("key") String key, InputStream body) throws IOException {
        requester.caller().require(Role.ADMIN);
        return models.put(requester.caller(), key, JsonReader.readTree(body));
    }

    @POST
    @Path("/refresh")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public PageJson<DifferenceJson> refresh(RefreshRequest request) {
        requester.caller().require(Role.ADMIN);
        return PageJson.whole(models.differences(requester.caller(), provider(request)).stream()
                .map(DifferenceJson::of)
                .toList());
    }

    @POST
    @Path("/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public PageJson<AdminModelJson> apply(ModelChangesRequest request) {
        requester.caller().require(Role.ADMIN);
        List<ModelChange> changes = request.read();
        models.apply(requester.caller(), changes);
        Set<String> changed = changes.stream().map(ModelChange::key).collect(Collectors.toSet());
        return PageJson.whole(models.all(requester.caller()).stream()
                .filter(overview -> changed.contains(overview.model().key()))
                .map(AdminModelJson::of)
                .toList());
    }

    private static ProviderId provider(RefreshRequest request) {
        if (request.provider() == null) {
            throw StudioException.invalid(Violation.required("provider"));
        }
        try {
            return new ProviderId(request.provider());
        } catch (IllegalArgumentException e) {
            throw StudioException.notFound("provider");
        }
    }
}
