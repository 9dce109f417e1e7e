package com.alwrity.studio.identity;

import com.alwrity.studio.api.PageJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The workspaces that one is a member of. */
@RequestScoped
@Path("/workspaces")
@Produces(MediaType.APPLICATION_JSON)
public class WorkspacesResource {

    @Inject
    private Requester requester;

    @Inject
    private Workspaces workspaces;

    @GET
    @Needs(Scope.READ)
    public PageJson<MeJson.WorkspaceJson> list() {
        return PageJson.whole(MeJson.WorkspaceJson.of(workspaces.list(requester.caller())));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public Response create(WorkspaceRequest wanted) {
        return Response.status(Response.Status.CREATED)
                .entity(MeJson.WorkspaceJson.of(workspaces.create(requester.caller(), wanted.name())))
                .build();
    }
}
