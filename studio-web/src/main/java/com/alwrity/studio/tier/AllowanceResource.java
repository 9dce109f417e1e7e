package com.alwrity.studio.tier;

import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What the workspace may have this month, and has had of it. */
@RequestScoped
@Path("/allowance")
@Produces(MediaType.APPLICATION_JSON)
public class AllowanceResource {

    @Inject
    private Requester requester;

    @Inject
    private Allowances allowances;

    @GET
    @Needs(Scope.READ)
    public AllowanceJson get() {
        return AllowanceJson.of(allowances.of(requester.caller()));
    }
}
