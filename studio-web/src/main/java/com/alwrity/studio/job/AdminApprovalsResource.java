package com.alwrity.studio.job;

import com.alwrity.studio.api.Language;
import com.alwrity.studio.api.PageJson;
import com.alwrity.studio.api.QueryReader;
import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.operation.OperationKind;
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

/** What waits for an approval in all workspaces, for admins. */
@RequestScoped
@Path("/admin/approvals")
@Produces(MediaType.APPLICATION_JSON)
public class AdminApprovalsResource {

    @Inject
    private Requester requester;

    @Inject
    private Approvals approvals;

    @Inject
    private DecideAsAdmin decide;

    @Context
    private HttpHeaders headers;

    @GET
    @Needs(Scope.ADMIN)
    public PageJson<AdminApprovalJson> list(@Context UriInfo uri) {
        requester.caller().require(Role.ADMIN);
        QueryReader query = new QueryReader(uri.getQueryParameters());
        String words = query.text("q");
        OperationKind operation = query.choice("operation", OperationKind.values(), OperationKind::key);
        int limit = query.limit();
        String cursor = query.text("cursor");
        query.throwIfWrong();
        Approvals.Page page = approvals.waiting(requester.caller(), words, operation, limit, cursor);
        return new PageJson<>(
                page.items().stream()
                        .map(approval -> AdminApprovalJson.of(approval, locale()))
                        .toList(),
                page.nextCursor());
    }

    @POST
    @Path("/{id}/accept")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public AdminApprovalJson accept(@PathParam("id") UUID id, ReasonRequest request) {
        return AdminApprovalJson.of(decide.accept(requester.caller(), id, request.reason()), locale());
    }

    @POST
    @Path("/{id}/reject")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public AdminApprovalJson reject(@PathParam("id") UUID id, ReasonRequest request) {
        return AdminApprovalJson.of(decide.reject(requester.caller(), id, request.reason()), locale());
    }

    private Locale locale() {
        return Language.of(headers);
    }

    /** Why an admin decides so. */
    public record ReasonRequest(String reason) {}
}
