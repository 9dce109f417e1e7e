package com.alwrity.studio.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Follows an invitation that was made for one's address. */
@RequestScoped
@Path("/invitations/accept")
@Produces(MediaType.APPLICATION_JSON)
public class JoinResource {

    @Inject
    private Requester requester;

    @Inject
    private JoinWorkspace join;

    @Inject
    private Workspaces workspaces;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public MeJson.WorkspaceJson accept(AcceptRequest wanted) {
        Profile joined = join.accept(requester.caller(), wanted.token());
        return MeJson.WorkspaceJson.of(workspaces.get(joined.caller()));
    }
}
