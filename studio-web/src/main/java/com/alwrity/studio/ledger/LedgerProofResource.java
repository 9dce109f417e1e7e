package com.alwrity.studio.ledger;

import com.alwrity.studio.identity.Needs;
import com.alwrity.studio.identity.Requester;
import com.alwrity.studio.identity.Scope;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** Whether the book is right; for admins. */
@RequestScoped
@Path("/admin/ledger/proof")
@Produces(MediaType.APPLICATION_JSON)
public class LedgerProofResource {

    @Inject
    private Requester requester;

    @Inject
    private ProveLedger ledger;

    @POST
    @Needs(Scope.ADMIN)
    public ProofJson prove() {
        LedgerProof.Proof found = ledger.prove(requester.caller());
        return new ProofJson(
                found.holds(),
                found.sum(),
                found.unbalancedPostings(),
                found.wrongBalances(),
                found.belowZero(),
                found.wrongHolds(),
                found.wrongPaid());
    }

    /** What was found; all zero when the book is right. */
    public record ProofJson(
            boolean holds,
            long sum,
            long unbalancedPostings,
            long wrongBalances,
            long belowZero,
            long wrongHolds,
            long wrongPaid) {}
}
