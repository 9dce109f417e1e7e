package com.alwrity.studio.usage;

import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Ledger;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** What a month will have cost at its end. */
@Dependent
class Forecast {

    /** Four weeks: weekends weigh what they weigh. */
    private static final Duration LOOKED_BACK = Duration.ofDays(28);

    private static final Duration LEAST = Duration.ofDays(1);

    @Inject
    private EntityManager entities;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    Credits of(UUID workspaceId, BillingMonth month, Credits paid) {
        Instant now = clock.instant();
        Instant since = latest(now.minus(LOOKED_BACK), began(workspaceId));
        return atPace(paid, ledger.spentSince(workspaceId, since), Duration.between(since, now), left(month, now));
    }

    /** What is paid, and for the time that is left as much as was spent in a time before. */
    static Credits atPace(Credits paid, Credits spent, Duration within, Duration left) {
        if (left.isZero()) {
            return paid;
        }
        long seconds = Math.max(LEAST.toSeconds(), within.toSeconds());
        double more = (double) spent.thousandths() * left.toSeconds() / seconds;
        return paid.plus(Credits.ofThousandths(Math.round(more)));
    }

    private static Duration left(BillingMonth month, Instant now) {
        return now.isBefore(month.start()) || !now.isBefore(month.end())
                ? Duration.ZERO
                : Duration.between(now, month.end());
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private Instant began(UUID workspaceId) {
        Object created = entities.createNativeQuery("select created_at from workspace where id = ?1")
                .setParameter(1, workspaceId)
                .getSingleResult();
        return created instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) created).toInstant();
    }
}
