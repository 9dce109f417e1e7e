package com.alwrity.studio.job;

import com.alwrity.studio.api.Language;
import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.api.QueryReader;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.UUID;

/** What waits for an approval, and what was decided. */
@RequestScoped
@Path("/approvals")
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalsResource {

    @Inject
    private Requester requester;

    @Inject
    private Approvals approvals;

    @Inject
    private DecideApproval decide;

    @Context
    private HttpHeaders headers;

    @GET
    @Needs(Scope.READ)
    public PageJson<ApprovalJson> list(@Context UriInfo uri) {
        QueryReader query = new QueryReader(uri.getQueryParameters());
        Boolean decided = query.flag("decided");
        int limit = query.limit();
        String cursor = query.text("cursor");
        query.throwIfWrong();
        Approvals.Page page = approvals.list(requester.caller(), !Boolean.TRUE.equals(decided), limit, cursor);
        return new PageJson<>(
                page.items().stream()
                        .map(approval -> ApprovalJson.of(approval, locale()))
                        .toList(),
                page.nextCursor());
    }

    @GET
    @Path("/{id}")
    @Needs(Scope.READ)
    public ApprovalJson get(@PathParam("id") UUID id) {
        return ApprovalJson.of(approvals.get(requester.caller(), id), locale());
    }

    @POST
    @Path("/{id}/accept")
    @Needs(value = Scope.RUN, member = MemberRole.REVIEWER)
    public ApprovalJson accept(@PathParam("id") UUID id) {
        decide.accept(requester.caller(), id);
        return get(id);
    }

    @POST
    @Path("/{id}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(value = Scope.RUN, member = MemberRole.REVIEWER)
    public ApprovalJson reject(@PathParam("id") UUID id, RejectRequest request) {
        decide.reject(requester.caller(), id, request.reason());
        return get(id);
    }

    private Locale locale() {
        return Language.of(headers);
    }
}
