package com.alwrity.studio.ledger;

import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What may be spent, as the workspace's owners set it. */
@RequestScoped
@Path("/budgets")
@Produces(MediaType.APPLICATION_JSON)
public class BudgetsResource {

    @Inject
    private Requester requester;

    @Inject
    private Budgets budgets;

    @GET
    @Needs(Scope.READ)
    public PageJson<BudgetJson> list() {
        return PageJson.whole(
                budgets.all(requester.caller()).stream().map(BudgetJson::of).toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public Response add(BudgetRequest request) {
        BudgetUse added = budgets.add(requester.caller(), request.wanted());
        return Response.status(Response.Status.CREATED)
                .entity(BudgetJson.of(added))
                .build();
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public BudgetJson change(@PathParam("id") UUID id, BudgetPatch patch) {
        Money amount = patch.wantedAmount();
        return BudgetJson.of(budgets.change(requester.caller(), id, amount, patch.hard(), patch.expectedVersion()));
    }

    @DELETE
    @Path("/{id}")
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public Response remove(@PathParam("id") UUID id) {
        budgets.remove(requester.caller(), id);
        return Response.noContent().build();
    }
}
