package com.alwrity.studio.governance;

import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.api.QueryReader;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** What is allowed in the workspace, and what was before. */
@RequestScoped
@Path("/policy")
@Produces(MediaType.APPLICATION_JSON)
public class PolicyResource {

    @Inject
    private Requester requester;

    @Inject
    private Policies policies;

    @GET
    @Needs(Scope.READ)
    public PolicyJson get() {
        return PolicyJson.of(policies.get(requester.caller()));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(value = Scope.ADMIN, member = MemberRole.OWNER)
    public PolicyJson set(PolicyRequest request) {
        return PolicyJson.of(
                policies.set(requester.caller(), request.wanted(), request.expectedVersion(), request.note()));
    }

    @GET
    @Path("/versions")
    @Needs(Scope.READ)
    public PageJson<PolicyJson> versions(@Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        int limit = query.limit();
        int before = before(query.text("cursor"));
        query.throwIfWrong();
        List<PolicyJson> found = policies.history(requester.caller(), limit + 1, before).stream()
                .map(PolicyJson::of)
                .toList();
        boolean more = found.size() > limit;
        return new PageJson<>(
                more ? found.subList(0, limit) : found,
                more ? Integer.toString(found.get(limit - 1).version()) : null);
    }

    private static int before(String cursor) {
        try {
            return cursor == null ? Integer.MAX_VALUE : Integer.parseInt(cursor);
        } catch (NumberFormatException e) {
            throw StudioException.invalid(new Violation("cursor", "malformed"));
        }
    }
}
