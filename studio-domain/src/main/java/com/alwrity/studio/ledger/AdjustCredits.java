package com.alwrity.studio.ledger;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.job.Idempotency;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/** An admin adds credits to a workspace, or puts a mistake right. */
@ApplicationScoped
@Transactional
public class AdjustCredits {

    /** In one go. */
    static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

    @Inject
    private EntityManager entities;

    @Inject
    private Ledger ledger;

    @Inject
    private Idempotency idempotency;

    @Inject
    private Audit audit;

    /**
     * @param kind TOP_UP, above zero; or CORRECTION, which may take away what is there
     * @param credits with up to three decimals
     * @return what the workspace has after it
     * @throws StudioException INVALID naming the field, NOT_FOUND, NOT_ENOUGH if less than nothing would be left
     */
    public Balance adjust(
            Caller admin,
            UUID workspaceId,
            PostingKind kind,
            BigDecimal credits,
            String reason,
            String idempotencyKey) {
        admin.require(Role.ADMIN);
        Credits amount = amount(kind, credits);
        Reason.check(reason);
        if (entities.createNativeQuery("select 1 from workspace where id = ?1")
                .setParameter(1, workspaceId)
                .getResultList()
                .isEmpty()) {
            throw StudioException.notFound("workspace");
        }
        String request = String.join(
                " ",
                "credits",
                workspaceId.toString(),
                kind.key(),
                amount.value().toPlainString());
        return idempotency.once(
                admin,
                idempotencyKey,
                request,
                Balance.class,
                () -> book(admin, workspaceId, kind, amount, reason.strip()));
    }

    private Balance book(Caller admin, UUID workspaceId, PostingKind kind, Credits amount, String reason) {
        String key = "workspace:" + workspaceId + ":" + kind + ":" + UUID.randomUUID();
        Balance before = ledger.balance(workspaceId);
        ledger.adjust(workspaceId, kind, amount, key, reason);
        Balance after = ledger.balance(workspaceId);
        audit.record(
                admin,
                "credits." + kind.key(),
                "workspace",
                workspaceId,
                Map.of(
                        "credits", amount.value(),
                        "before", before.available().value(),
                        "after", after.available().value(),
                        "reason", reason));
        return after;
    }

    private static Credits amount(PostingKind kind, BigDecimal credits) {
        if (credits == null) {
            throw StudioException.invalid(Violation.required("credits"));
        }
        if (credits.signum() == 0) {
            throw StudioException.invalid(new Violation("credits", "not_zero"));
        }
        BigDecimal least = kind == PostingKind.TOP_UP ? BigDecimal.ZERO : MOST.negate();
        return Credits.of("credits", credits, least, MOST);
    }
}
