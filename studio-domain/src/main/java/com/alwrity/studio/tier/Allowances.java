package com.alwrity.studio.tier;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.ledger.BillingZones;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Ledger;
import com.alwrity.studio.operation.OperationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Counts what workspaces use of their tiers. */
@ApplicationScoped
@Transactional
public class Allowances {

    private static final String LIVE =
            "state not in ('AWAITING_APPROVAL', 'SUCCEEDED', 'FAILED', 'CANCELLED', 'REJECTED')";

    @Inject
    private EntityManager entities;

    @Inject
    private WorkspaceTiers tiers;

    @Inject
    private BillingZones zones;

    @Inject
    private Ledger ledger;

    /** Of the caller's workspace. */
    public Allowance of(Caller caller) {
        UUID workspace = caller.workspaceId();
        BillingMonth month = zones.now(workspace);
        return new Allowance(
                tiers.of(workspace),
                new TierUsage(
                        month,
                        operations(workspace, month),
                        spent(workspace, month),
                        liveJobs(workspace),
                        storage(workspace)));
    }

    Map<OperationKind, Integer> operations(UUID workspace, BillingMonth month) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select operation, count(*) from job where workspace_id = ?1"
                        + " and created_at >= ?2 and state not in ('FAILED', 'CANCELLED', 'REJECTED')"
                        + " group by operation")
                .setParameter(1, workspace)
                .setParameter(2, month.start().atOffset(ZoneOffset.UTC))
                .getResultList();
        Map<OperationKind, Integer> counts = new EnumMap<>(OperationKind.class);
        rows.forEach(row -> counts.put(OperationKind.valueOf((String) row[0]), ((Number) row[1]).intValue()));
        return counts;
    }

    /** What was paid for jobs that ended this month, less refunds, and what is held for those that run. */
    Credits spent(UUID workspace, BillingMonth month) {
        Number paid = (Number) entities.createNativeQuery("select coalesce(sum(paid), 0) from job"
                        + " where workspace_id = ?1 and finished_at >= ?2 and paid > 0")
                .setParameter(1, workspace)
                .setParameter(2, month.start().atOffset(ZoneOffset.UTC))
                .getSingleResult();
        return Credits.ofThousandths(paid.longValue())
                .plus(ledger.balance(workspace).held());
    }

    int liveJobs(UUID workspace) {
        return ((Number) entities.createNativeQuery("select count(*) from job where workspace_id = ?1 and " + LIVE)
                        .setParameter(1, workspace)
                        .getSingleResult())
                .intValue();
    }

    /** Files of the same content lie on the disk once, and count once. */
    long storage(UUID workspace) {
        return ((Number) entities.createNativeQuery("select coalesce(sum(bytes), 0) from (select distinct r.blob_key,"
                                + " r.bytes from rendition r join asset a on a.id = r.asset_id"
                                + " where a.workspace_id = ?1) as files")
                        .setParameter(1, workspace)
                        .getSingleResult())
                .longValue();
    }
}
