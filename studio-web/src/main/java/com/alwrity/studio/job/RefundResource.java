package com.alwrity.studio.job;

import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.identity.Scope;
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
import java.util.UUID;

/** Gives back what was paid for a job; for admins. */
@RequestScoped
@Path("/admin/jobs/{id}/refund")
@Produces(MediaType.APPLICATION_JSON)
public class RefundResource {

    @Inject
    private Requester requester;

    @Inject
    private RefundJob refund;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(Scope.ADMIN)
    public RefundJob.Refunded post(
            @PathParam("id") UUID id, RefundRequest wanted, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        requester.caller().require(Role.ADMIN);
        return refund.refund(
                requester.caller(), id, wanted.credits(), wanted.providerCredits(), wanted.reason(), idempotencyKey);
    }

    /**
     * How much of it.
     *
     * @param credits null for all
     * @param providerCredits what the provider gives back; null for nothing
     */
    public record RefundRequest(BigDecimal credits, BigDecimal providerCredits, String reason) {}
}
