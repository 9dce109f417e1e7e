package com.alwrity.studio.ledger;

import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.identity.Scope;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Credits that an admin adds to a workspace, or puts right there. */
@RequestScoped
@Path("/admin/workspaces/{id}/credits")
@Produces(MediaType.APPLICATION_JSON)
public class WorkspaceCreditsResource {

    private static final List<PostingKind> KINDS = List.of(PostingKind.TOP_UP, PostingKind.CORRECTION);

    @Inject
    private Requester requester;

    @Inject
    private AdjustCredits adjust;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public AdjustedJson post(
            @PathParam("id") UUID id, Adjustment wanted, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        requester.caller().require(Role.ADMIN);
        Balance after = adjust.adjust(
                requester.caller(), id, wanted.wantedKind(), wanted.credits(), wanted.reason(), idempotencyKey);
        return new AdjustedJson(
                after.available().value(), after.held().value(), after.spent().value());
    }

    /**
     * What is wanted.
     *
     * @param credits of a correction, below zero to take away
     */
    public record Adjustment(String kind, BigDecimal credits, String reason) {

        private PostingKind wantedKind() {
            if (kind == null) {
                throw StudioException.invalid(Violation.required("kind"));
            }
            return KINDS.stream()
                    .filter(known -> known.key().equals(kind))
                    .findFirst()
                    .orElseThrow(() -> StudioException.invalid(Violation.notAllowed(
                            "kind", KINDS.stream().map(PostingKind::key).toList())));
        }
    }

    /** What the workspace has after it. */
    public record AdjustedJson(BigDecimal available, BigDecimal held, BigDecimal spent) {}
}
