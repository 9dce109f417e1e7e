package com.alwrity.studio.chore;

import com.alwrity.studio.asset.ApplyRetention;
import com.alwrity.studio.asset.OrphanBlobs;
import com.alwrity.studio.asset.TrashCollection;
import com.alwrity.studio.governance.AuditSealing;
import com.alwrity.studio.job.ExpireApprovals;
import com.alwrity.studio.job.Idempotency;
import com.alwrity.studio.ledger.ProveLedger;
import com.alwrity.studio.notification.Events;
import com.alwrity.studio.notification.MailSteps;
import com.alwrity.studio.notification.WebhookSteps;
import com.alwrity.studio.notification.Webhooks;
import com.alwrity.studio.persistence.SecretRotation;
import com.alwrity.studio.preflight.PreflightLog;
import com.alwrity.studio.preflight.Quotes;
import com.alwrity.studio.render.Renders;
import com.alwrity.studio.schedule.Chore;
import com.alwrity.studio.tier.TierGrants;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** All chores of the house. */
@Dependent
class Chores {

    private static final Duration KEEP_QUOTES = Duration.ofDays(1);
    private static final Duration KEEP_LOOKS = Duration.ofDays(400);
    private static final Duration KEEP_EVENTS = Duration.ofDays(7);
    private static final Duration KEEP_DELIVERIES = Duration.ofDays(30);
    private static final Duration KEEP_ANSWERS = Duration.ofHours(48);
    private static final Duration KEEP_RENDERS = Duration.ofDays(1);

    private static final Duration RETENTION_ROUND = Duration.ofMinutes(15);
    private static final int RETIRED_AT_ONCE = 100;

    /** Until then nobody could tell that an event was removed. */
    private static final Duration SEAL_ROUND = Duration.ofSeconds(2);

    @Produces
    Chore recover(Recovery recovery) {
        return new Chore("recover", Duration.ofMinutes(5), true, recovery::recover);
    }

    @Produces
    Chore forgetQuotes(Quotes quotes, Clock clock) {
        return new Chore("forget-quotes", Duration.ofHours(1), () -> quotes.forgetUnused(before(clock, KEEP_QUOTES)));
    }

    @Produces
    Chore forgetLooks(PreflightLog log, Clock clock) {
        return new Chore("forget-looks", Duration.ofDays(1), () -> log.forget(before(clock, KEEP_LOOKS)));
    }

    @Produces
    Chore forgetEvents(Events events, Clock clock) {
        return new Chore("forget-events", Duration.ofHours(1), () -> events.forget(before(clock, KEEP_EVENTS)));
    }

    @Produces
    Chore forgetDeliveries(WebhookSteps deliveries, Webhooks webhooks, MailSteps mails, Clock clock) {
        return new Chore("forget-deliveries", Duration.ofHours(1), () -> {
            deliveries.forget(before(clock, KEEP_DELIVERIES));
            mails.forget(before(clock, KEEP_DELIVERIES));
            webhooks.forgetRemoved();
        });
    }

    @Produces
    Chore forgetAnswers(Idempotency idempotency, Clock clock) {
        return new Chore("forget-answers", Duration.ofHours(1), () -> idempotency.forget(before(clock, KEEP_ANSWERS)));
    }

    @Produces
    Chore forgetRenders(Renders renders, Clock clock) {
        return new Chore("forget-renders", Duration.ofHours(1), () -> renders.forget(before(clock, KEEP_RENDERS)));
    }

    @Produces
    Chore sweep(OrphanBlobs orphans) {
        return new Chore("sweep-files", Duration.ofHours(1), orphans::sweep);
    }

    @Produces
    Chore emptyTrash(TrashCollection trash) {
        return new Chore("empty-trash", Duration.ofHours(1), trash::collect);
    }

    @Produces
    Chore applyRetention(ApplyRetention retention) {
        return new Chore("apply-retention", RETENTION_ROUND, () -> {
            int retired;
            do {
                retired = retention.apply(RETIRED_AT_ONCE);
            } while (retired == RETIRED_AT_ONCE);
        });
    }

    /** Not only at the month's end: months end all day long, and tiers change. */
    @Produces
    Chore grantMonths(TierGrants grants) {
        return new Chore("grant-months", Duration.ofMinutes(5), true, grants::grantAll);
    }

    @Produces
    Chore expireApprovals(ExpireApprovals approvals) {
        return new Chore("expire-approvals", Duration.ofSeconds(15), approvals::expire);
    }

    @Produces
    Chore proveLedger(ProveLedger ledger) {
        return new Chore("prove-ledger", Duration.ofDays(1), ledger::prove);
    }

    @Produces
    Chore sealAudit(AuditSealing audit) {
        return new Chore("seal-audit", SEAL_ROUND, audit::seal);
    }

    @Produces
    Chore dropOldAudit(AuditSealing audit) {
        return new Chore("drop-old-audit", Duration.ofHours(1), audit::dropOld);
    }

    @Produces
    Chore sealSecrets(SecretRotation rotation) {
        return new Chore("seal-secrets", Duration.ofHours(1), true, rotation::sealAnew);
    }

    private static Instant before(Clock clock, Duration age) {
        return clock.instant().minus(age);
    }
}
