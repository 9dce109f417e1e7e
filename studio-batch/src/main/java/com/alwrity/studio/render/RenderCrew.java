package com.alwrity.studio.render;

import com.alwrity.studio.schedule.Backoff;
import com.alwrity.studio.schedule.Crew;
import com.alwrity.studio.schedule.Stubborn;
import com.alwrity.studio.schedule.Timetable;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes local renders, as many at once as this node has slots for. */
@ApplicationScoped
public class RenderCrew implements Crew {

    static final String RENDER = "render";

    private static final Logger LOG = System.getLogger(RenderCrew.class.getName());

    /** Enough to see that the node stops and to hand the render back, twice: before and after it is interrupted. */
    private static final Duration GRACE = Duration.ofSeconds(3);

    private static final int MOST_FAILURES = 10;
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(1), Duration.ofMinutes(1));

    @Inject
    private RenderTurn turn;

    @Resource
    private ManagedScheduledExecutorService beats;

    @Inject
    @ConfigProperty(name = "studio.jobs.render-slots")
    private Optional<Integer> slots;

    @Override
    public Timetable timetable() {
        return Timetable.RENDER_TURN;
    }

    /** A render keeps two cores busy. */
    @Override
    public int threads() {
        return slots.orElseGet(() -> Math.max(1, Runtime.getRuntime().availableProcessors() / 2));
    }

    @Override
    public Duration grace() {
        return GRACE;
    }

    /** Here is where there may be a line. */
    @Override
    public boolean byPriority() {
        return true;
    }

    @Override
    public CustomTask<Void> task() {
        return Tasks.custom(RENDER, Void.class)
                .onFailure(new Stubborn(
                        MOST_FAILURES, BACKOFF, id -> LOG.log(Level.ERROR, "Render " + id + " gets no more turns")))
                .execute((instance, context) -> turn.take(
                                UUID.fromString(instance.getId()), beats, context.getSchedulerState()::isShuttingDown)
                        .completion());
    }
}
