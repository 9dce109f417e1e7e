package com.alwrity.studio.notification;

import com.alwrity.studio.schedule.Backoff;
import com.alwrity.studio.schedule.Crew;
import com.alwrity.studio.schedule.Next;
import com.alwrity.studio.schedule.Stubborn;
import com.alwrity.studio.schedule.Timetable;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sends what is to be sent outside, on threads of its own: a slow receiver keeps no job waiting. */
@ApplicationScoped
public class DeliveryCrew implements Crew {

    private static final Duration GRACE = Duration.ofSeconds(3);
    private static final int MOST_FAILURES = 6;
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(5), Duration.ofMinutes(10));

    @Inject
    private Sending sending;

    @Inject
    @ConfigProperty(name = "studio.deliveries.threads", defaultValue = "8")
    private int threads;

    @Override
    public Timetable timetable() {
        return Timetable.DELIVERY_TURN;
    }

    @Override
    public int threads() {
        return threads;
    }

    @Override
    public Duration grace() {
        return GRACE;
    }

    @Override
    public CustomTask<Void> task() {
        return Tasks.custom(Outgoing.TASK, Void.class)
                .onFailure(new Stubborn(MOST_FAILURES, BACKOFF, id -> sending.abandon(Outgoing.of(id))))
                .execute((instance, context) -> sending.send(Outgoing.of(instance.getId()))
                        .map(Next::at)
                        .orElseGet(Next::never)
                        .completion());
    }
}
