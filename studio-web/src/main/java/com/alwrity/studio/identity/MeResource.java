package com.alwrity.studio.identity;

import com.alwrity.studio.asset.DeletedBlobs;
import com.alwrity.studio.export.Export;
import com.alwrity.studio.ledger.Ledger;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** Oneself. */
@RequestScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    private Requester requester;

    @Inject
    private Workspaces workspaces;

    @Inject
    private Ledger ledger;

    @Inject
    private DeleteAccount delete;

    @Inject
    private DeletedBlobs deleted;

    @Inject
    private Export export;

    @GET
    @Path("/me")
    @Needs(Scope.READ)
    public MeJson me() {
        Profile profile = requester.profile();
        return MeJson.of(
                profile,
                requester.access().scopes(),
                workspaces.get(profile.caller()),
                ledger.balance(profile.workspaceId()));
    }

    /** @param email one's own, so that nobody deletes an account by mistake */
    @DELETE
    @Path("/me")
    @Needs(Scope.ADMIN)
    public Response delete(@QueryParam("email") String email) {
        deleted.remove(delete.delete(requester.caller(), email));
        return Response.noContent().build();
    }

    @GET
    @Path("/me/export")
    @Produces("application/zip")
    @Needs(Scope.READ)
    public Response export() {
        Caller caller = requester.caller();
        StreamingOutput archive = out -> export.self(caller, out);
        return Response.ok(archive)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"me.zip\"")
                .build();
    }
}
