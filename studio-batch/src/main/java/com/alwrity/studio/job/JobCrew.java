package com.alwrity.studio.job;

import com.alwrity.studio.schedule.Chore;
import com.alwrity.studio.schedule.Crew;
import com.alwrity.studio.schedule.Stubborn;
import com.alwrity.studio.schedule.Timetable;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks at the jobs of all workspaces whenever one of them is due. No thread waits for a provider. */
@ApplicationScoped
public class JobCrew implements Crew {

    static final String ADVANCE = "advance";

    private static final int MOST_FAILURES = 10;
    private static final Duration GRACE = Duration.ofSeconds(3);

    @Inject
    private AdvanceJob job;

    @Inject
    private JobSteps steps;

    @Inject
    private Patience patience;

    @Inject
    @Any
    private Instance<Chore> chores;

    @Inject
    @ConfigProperty(name = "studio.jobs.threads", defaultValue = "16")
    private int threads;

    @Override
    public Timetable timetable() {
        return Timetable.WAKE_UP;
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
        return Tasks.custom(ADVANCE, Void.class)
                .onFailure(new Stubborn(
                        MOST_FAILURES,
                        patience.backoff(),
                        id -> steps.look(UUID.fromString(id)).ifPresent(seen -> steps.abandoned(seen, "internal"))))
                .execute((instance, context) ->
                        job.advance(UUID.fromString(instance.getId())).completion());
    }

    @Override
    public List<Chore> chores() {
        return chores.stream().toList();
    }
}
