package com.alwrity.studio.job;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Ledger;
import com.alwrity.studio.ledger.Reason;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/** Gives a workspace back what it paid for a job: never more than that, however often. */
@ApplicationScoped
@Transactional
public class RefundJob {

    @Inject
    private EntityManager entities;

    @Inject
    private Ledger ledger;

    @Inject
    private Idempotency idempotency;

    @Inject
    private Audit audit;

    /**
     * @param credits null for all that is left of what was paid
     * @param byProvider what the provider gives back of what it took; null for nothing
     * @throws StudioException NOT_FOUND, CONFLICT if it has not ended or nothing was paid, INVALID naming the field
     */
    public Refunded refund(
            Caller admin, UUID jobId, BigDecimal credits, BigDecimal byProvider, String reason, String idempotencyKey) {
        admin.require(Role.ADMIN);
        Reason.check(reason);
        return idempotency.once(
                admin,
                idempotencyKey,
                "refund " + jobId + " " + credits + " " + byProvider,
                Refunded.class,
                () -> book(admin, jobId, credits, byProvider, reason.strip()));
    }

    private Refunded book(Caller admin, UUID jobId, BigDecimal credits, BigDecimal byProvider, String reason) {
        Job job = entities.find(Job.class, jobId, LockModeType.PESSIMISTIC_WRITE);
        if (job == null) {
            throw StudioException.notFound("job");
        }
        if (!job.state().terminal()) {
            throw new StudioException(StudioException.Kind.CONFLICT, "refund.running");
        }
        Credits before = job.paid();
        if (before.isZero()) {
            throw new StudioException(StudioException.Kind.CONFLICT, "refund.nothing");
        }
        Credits amount = credits == null ? before : amount("credits", credits, before);
        Credits provider =
                byProvider == null ? Credits.ZERO : amount("providerCredits", byProvider, ledger.providerCost(jobId));
        ledger.refund(job.workspaceId(), jobId, before, amount, provider, reason);
        job.refunded(amount);
        audit.record(
                admin,
                "job.refund",
                "job",
                jobId,
                Map.of(
                        "credits", amount.value(),
                        "providerCredits", provider.value(),
                        "before", before.value(),
                        "after", job.paid().value(),
                        "reason", reason));
        return new Refunded(jobId, job.workspaceId(), amount.value(), job.paid().value());
    }

    private static Credits amount(String field, BigDecimal credits, Credits most) {
        if (credits.signum() == 0) {
            throw StudioException.invalid(new Violation(field, "not_zero"));
        }
        return Credits.of(field, credits, BigDecimal.ZERO, most.value());
    }

    /**
     * What was given back.
     *
     * @param credits by this
     * @param paid what the workspace still pays
     */
    public record Refunded(UUID jobId, UUID workspaceId, BigDecimal credits, BigDecimal paid) {}
}
