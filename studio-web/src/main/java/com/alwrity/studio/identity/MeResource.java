package com.alwrity.studio.identity;

import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.ledger.Ledger;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Oneself, and the workspaces that one is a member of. */
@RequestScoped
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {

    @Inject
    private Requester requester;

    @Inject
    private Accounts accounts;

    @Inject
    private Ledger ledger;

    @GET
    @Path("/me")
    @Needs(Scope.READ)
    public MeJson me() {
        Profile profile = requester.profile();
        boolean isDefault = workspacesOf(profile).stream()
                .anyMatch(workspace -> workspace.id().equals(profile.workspaceId()) && workspace.isDefault());
        return MeJson.of(profile, requester.access().scopes(), isDefault, ledger.balance(profile.workspaceId()));
    }

    @GET
    @Path("/workspaces")
    @Needs(Scope.READ)
    public PageJson<MeJson.WorkspaceJson> workspaces() {
        return PageJson.whole(MeJson.WorkspaceJson.of(workspacesOf(requester.profile())));
    }

    private List<WorkspaceView> workspacesOf(Profile profile) {
        return accounts.workspaces(profile.caller());
    }
}
