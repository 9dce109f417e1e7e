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

    @GET
    @Path("/me")
    @Needs(Scope.READ)
    public MeJson me() {
        Profile profile = requester.profile();
        boolean isDefault = workspaces.get(profile.caller()).isDefault();
        return MeJson.of(profile, requester.access().scopes(), isDefault, ledger.balance(profile.workspaceId()));
    }

}
