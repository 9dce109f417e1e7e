package com.alwrity.studio.identity;

import com.alwrity.studio.api.PageJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** One's own API tokens. */
@RequestScoped
@Path("/tokens")
@Produces(MediaType.APPLICATION_JSON)
public class TokensResource {

    @Inject
    private Requester requester;

    @Inject
    private Tokens tokens;

    @GET
    @Needs(Scope.ADMIN)
    public PageJson<TokenJson> list() {
        return PageJson.whole(
                tokens.list(requester.caller()).stream().map(TokenJson::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(value = Scope.ADMIN, member = MemberRole.EDITOR)
    public Response issue(TokenRequest request) {
        Tokens.Issued issued = tokens.issue(requester.caller(), request.name(), request.wanted(), request.expiresAt());
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(TokenJson.of(issued))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Needs(Scope.ADMIN)
    public Response revoke(@PathParam("id") UUID id) {
        tokens.revoke(requester.caller(), id);
        return Response.noContent().build();
    }
}
