package com.alwrity.studio.usage;

import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** The runs of a month one by one, in the order of their ids, which never changes while they are read. */
@Dependent
class EndedRuns {

    @Inject
    private EntityManager entities;

    @Inject
    private Runs runs;

    /** @param last the one that the page before ended with; null for the first page */
    List<EndedRun> after(UUID workspaceId, BillingMonth month, UUID last, int limit) {
        List<?> rows = runs.query("""
                        select r.id, r.title, lower(r.studio), replace(lower(r.operation), '_', '-'), lower(r.state),
                               r.model_key, r.provider, r.user_id, u.name, r.created_at, r.finished_at,
                               case when r.model_key is null then 0 else r.estimate end, coalesce(r.paid, 0),
                               case when r.asset_kind = 'VIDEO' then coalesce(r.duration, 0) else 0 end
                        from r join app_user u on u.id = r.user_id
                        where cast(?4 as uuid) is null or r.id > cast(?4 as uuid)
                        order by r.id
                        """, workspaceId, month.start(), month.end())
                .setParameter(4, last)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(row -> run((Object[]) row)).toList();
    }

    UsageExport.Account account(UUID workspaceId) {
        Object name = entities.createNativeQuery("select name from workspace where id = ?1")
                .setParameter(1, workspaceId)
                .getSingleResult();
        return new UsageExport.Account(workspaceId, (String) name);
    }

    private static EndedRun run(Object[] row) {
        return new EndedRun(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                (UUID) row[7],
                (String) row[8],
                instant(row[9]),
                instant(row[10]),
                new Money((BigDecimal) row[11]),
                Credits.ofThousandths(((Number) row[12]).longValue()),
                ((Number) row[13]).doubleValue());
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) column).toInstant();
    }
}
