package com.alwrity.studio.metrics;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.ledger.BillingZones;
import com.alwrity.studio.ledger.Credits;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** The installation at a glance; for admins. */
@ApplicationScoped
@Transactional
public class LookOver {

    private static final Duration LATELY = Duration.ofDays(1);
    private static final Duration WEEK = Duration.ofDays(7);

    private static final String PAID_OR_TAKEN = """
            select coalesce(sum(e.amount), 0) from entry e
            join account a on a.id = e.account_id and a.kind = '%s'
            join posting p on p.id = e.posting_id where p.at >= ?1
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private Nodes nodes;

    @Inject
    private BillingZones zones;

    @Inject
    private Clock clock;

    public Overview now(Caller admin) {
        admin.require(Role.ADMIN);
        Instant now = clock.instant();
        Instant month = BillingMonth.of(now, zones.usual()).start();
        return new Overview(
                count("select count(*) from job where state in"
                        + " ('SUBMITTING', 'RUNNING', 'IN_DOUBT', 'INGESTING', 'CANCEL_REQUESTED')"),
                count("select count(*) from job where state in ('QUEUED', 'AWAITING_APPROVAL')"),
                since("select count(*) from job where state = 'FAILED' and finished_at >= ?1", now.minus(LATELY)),
                since("select count(*) from job where finished_at >= ?1", now.minus(LATELY)),
                since("select count(*) from audit_event where action like 'incident.%' and at >= ?1", now.minus(WEEK)),
                Credits.ofThousandths(since(PAID_OR_TAKEN.formatted("SPENT"), month)),
                Credits.ofThousandths(since(PAID_OR_TAKEN.formatted("PROVIDER_COST"), month)
                        + since(PAID_OR_TAKEN.formatted("OVERRUN"), month)),
                count("select coalesce(sum(bytes), 0) from (select distinct blob_key, bytes from rendition) as file"),
                nodes.living());
    }

    private long count(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private long since(String sql, Instant from) {
        return ((Number) entities.createNativeQuery(sql)
                        .setParameter(1, from.atOffset(ZoneOffset.UTC))
                        .getSingleResult())
                .longValue();
    }
}
