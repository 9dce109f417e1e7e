package com.alwrity.studio.governance;

import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.api.QueryReader;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.identity.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** What is allowed in all workspaces, and in new ones to begin with; for admins. */
@RequestScoped
@Path("/admin/policies")
@Produces(MediaType.APPLICATION_JSON)
public class AdminPoliciesResource {

    @Inject
    private Requester requester;

    @Inject
    private AllPolicies policies;

    @Inject
    private HouseDefault houseDefault;

    @GET
    @Needs(Scope.ADMIN)
    public PageJson<AdminPolicyJson> list(@Context UriInfo uri) {
        Caller admin = admin();
        QueryReader query = new QueryReader(uri.getQueryParameters());
        String words = query.text("q");
        Boolean set = query.flag("set");
        int limit = query.limit();
        String cursor = query.text("cursor");
        query.throwIfWrong();
        AllPolicies.Page page = policies.list(admin, words, set, limit, cursor);
        return new PageJson<>(page.items().stream().map(AdminPolicyJson::of).toList(), page.nextCursor());
    }

    @GET
    @Path("/default")
    @Needs(Scope.ADMIN)
    public PolicyJson getDefault() {
        return PolicyJson.of(houseDefault.get(admin()));
    }

    @PUT
    @Path("/default")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public PolicyJson setDefault(PolicyRequest request) {
        return PolicyJson.of(houseDefault.set(admin(), request.wanted(), request.expectedVersion(), request.note()));
    }

    @GET
    @Path("/{id}")
    @Needs(Scope.ADMIN)
    public AdminPolicyJson get(@PathParam("id") UUID id) {
        return AdminPolicyJson.of(policies.get(admin(), id));
    }

    @PUT
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public AdminPolicyJson set(@PathParam("id") UUID id, PolicyRequest request) {
        return AdminPolicyJson.of(
                policies.set(admin(), id, request.wanted(), request.expectedVersion(), request.note()));
    }

    /** Before anything of the request is judged. */
    private Caller admin() {
        Caller caller = requester.caller();
        caller.require(Role.ADMIN);
        return caller;
    }
}
