package com.alwrity.studio.tier;

import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.identity.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;

/** Which tier a workspace has; for admins. */
@RequestScoped
@Path("/admin/workspaces/{id}/tier")
@Produces(MediaType.APPLICATION_JSON)
public class WorkspaceTierResource {

    @Inject
    private Requester requester;

    @Inject
    private ChangeTier change;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public Tier put(@PathParam("id") UUID id, WorkspaceTier wanted) {
        requester.caller().require(Role.ADMIN);
        return change.change(requester.caller(), id, wanted.tier(), wanted.reason());
    }

    /** Another tier for a workspace. */
    public record WorkspaceTier(String tier, String reason) {}
}
