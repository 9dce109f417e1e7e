package com.alwrity.studio.identity;

import com.alwrity.studio.asset.DeletedBlobs;
import com.alwrity.studio.export.Export;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** One workspace: its name, its owner, and the way out. */
@RequestScoped
@Path("/workspaces/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class WorkspaceResource {

    @Inject
    private Requester requester;

    @Inject
    private Workspaces workspaces;

    @Inject
    private Members members;

    @Inject
    private DeleteWorkspace delete;

    @Inject
    private DeletedBlobs deleted;

    @Inject
    private Export export;

    @GET
    @Needs(Scope.READ)
    public MeJson.WorkspaceJson get() {
        return MeJson.WorkspaceJson.of(workspaces.get(requester.caller()));
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public MeJson.WorkspaceJson change(WorkspacePatch wanted) {
        return MeJson.WorkspaceJson.of(workspaces.change(requester.caller(), wanted.name(), wanted.zone()));
    }

    /** @param name as it is called, so that nobody deletes another one than they mean */
    @DELETE
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public Response delete(@QueryParam("name") String name) {
        deleted.remove(delete.delete(requester.caller(), name));
        return Response.noContent().build();
    }

    @GET
    @Path("/export")
    @Produces("application/zip")
    @Needs(value = Scope.READ, member = MemberRole.OWNER)
    public Response export() {
        Caller caller = requester.caller();
        export.begin(caller);
        StreamingOutput archive = out -> export.workspace(caller, out);
        return Response.ok(archive)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"workspace.zip\"")
                .build();
    }

    @POST
    @Path("/leave")
    @Needs(Scope.ADMIN)
    public Response leave() {
        members.leave(requester.caller());
        return Response.noContent().build();
    }

    @POST
    @Path("/transfer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public Response transfer(TransferRequest wanted) {
        members.transfer(requester.caller(), wanted.receiver());
        return Response.noContent().build();
    }
}
