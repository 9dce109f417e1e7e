package com.alwrity.studio.chore;

import com.alwrity.studio.asset.Assets;
import com.alwrity.studio.asset.DerivationQueue;
import com.alwrity.studio.job.JobSteps;
import com.alwrity.studio.job.JobWakeUp;
import com.alwrity.studio.notification.DeliveryQueue;
import com.alwrity.studio.notification.MailSteps;
import com.alwrity.studio.notification.Outgoing;
import com.alwrity.studio.notification.WebhookSteps;
import com.alwrity.studio.render.RenderTurns;
import com.alwrity.studio.render.Renders;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Puts on the timetables again what is not finished and should be there: they can be lost, the work must not be. */
@Dependent
class Recovery {

    private static final int USUAL_PRIORITY = 0;

    /** Longer than anything that is sent takes. */
    private static final Duration OVERDUE = Duration.ofMinutes(2);

    private final JobSteps jobs;
    private final JobWakeUp wakeUp;
    private final Renders renders;
    private final RenderTurns turns;
    private final Assets assets;
    private final DerivationQueue derivations;
    private final WebhookSteps webhooks;
    private final MailSteps mails;
    private final DeliveryQueue deliveries;
    private final Clock clock;

    @Inject
    Recovery(
            JobSteps jobs,
            JobWakeUp wakeUp,
            Renders renders,
            RenderTurns turns,
            Assets assets,
            DerivationQueue derivations,
            WebhookSteps webhooks,
            MailSteps mails,
            DeliveryQueue deliveries,
            Clock clock) {
        this.jobs = jobs;
        this.wakeUp = wakeUp;
        this.renders = renders;
        this.turns = turns;
        this.assets = assets;
        this.derivations = derivations;
        this.webhooks = webhooks;
        this.mails = mails;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    /** What is there already stays as it is. */
    void recover() {
        jobs.live().forEach(wakeUp::first);
        renders.unfinished().forEach(render -> turns.enqueue(render, USUAL_PRIORITY));
        assets.processing().forEach(derivations::enqueue);
        Instant before = clock.instant().minus(OVERDUE);
        webhooks.overdue(before).forEach(id -> deliveries.enqueue(new Outgoing(Outgoing.Way.WEBHOOK, id)));
        mails.overdue(before).forEach(id -> deliveries.enqueue(new Outgoing(Outgoing.Way.MAIL, id)));
    }
}
