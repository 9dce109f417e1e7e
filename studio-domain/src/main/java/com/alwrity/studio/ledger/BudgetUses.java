package com.alwrity.studio.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Reads budgets together with what is used of them. */
@ApplicationScoped
class BudgetUses {

    private static final String USES = """
            select b.id, b.workspace_id, b.scope, b.subject_id, b.period, b.amount, b.hard, b.row_version,
                   coalesce((
                       select sum(case when j.finished_at is null then j.held else coalesce(j.paid, 0) end)
                       from job j
                       where j.workspace_id = b.workspace_id
                         and (b.period = 'TOTAL'
                              or j.created_at >= date_trunc('month', cast(?2 as timestamptz) at time zone coalesce(w.zone, ?3))
                                  at time zone coalesce(w.zone, ?3))
                         and (b.scope = 'WORKSPACE'
                              or b.scope = 'MEMBER' and j.user_id = b.subject_id
                              or b.scope = 'TOKEN' and j.token_id = b.subject_id)), 0),
                   case b.scope
                       when 'MEMBER' then (select u.name from app_user u where u.id = b.subject_id)
                       when 'TOKEN' then (select t.name from api_token t where t.id = b.subject_id)
                   end
            from budget b join workspace w on w.id = b.workspace_id
            where b.workspace_id = ?1
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private BillingZones zones;

    @Inject
    private Clock clock;

    /** All of a workspace. */
    List<BudgetUse> all(UUID workspaceId) {
        return read(query(USES + " order by b.scope = 'WORKSPACE' desc, b.scope, b.created_at, b.id", workspaceId));
    }

    /** Those that this spending counts against. */
    List<BudgetUse> of(Spender spender) {
        return read(query(USES + """
                         and (b.scope = 'WORKSPACE'
                              or b.scope = 'MEMBER' and b.subject_id = ?4
                              or b.scope = 'TOKEN' and b.subject_id = cast(?5 as uuid))
                        """, spender.workspaceId())
                .setParameter(4, spender.userId())
                .setParameter(5, spender.tokenId()));
    }

    private Query query(String sql, UUID workspaceId) {
        return entities.createNativeQuery(sql)
                .setParameter(1, workspaceId)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, zones.usual().getId());
    }

    @SuppressWarnings("unchecked")
    private static List<BudgetUse> read(Query query) {
        return ((List<Object[]>) query.getResultList())
                .stream()
                        .map(row -> new BudgetUse(
                                new Budget(
                                        (UUID) row[0],
                                        (UUID) row[1],
                                        BudgetScope.valueOf((String) row[2]),
                                        (UUID) row[3],
                                        BudgetPeriod.valueOf((String) row[4]),
                                        credits(row[5]),
                                        (Boolean) row[6],
                                        ((Number) row[7]).longValue()),
                                credits(row[8]),
                                (String) row[9]))
                        .toList();
    }

    private static Credits credits(Object column) {
        return Credits.ofThousandths(((Number) column).longValue());
    }
}
