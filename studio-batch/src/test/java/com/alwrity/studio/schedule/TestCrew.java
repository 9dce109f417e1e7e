package com.alwrity.studio.schedule;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Function;

/** A crew that does what the test says with each instance of the task {@code test}. */
record TestCrew(
        Timetable timetable, int threads, Function<String, Next> work, Consumer<String> givenUp, boolean byPriority)
        implements Crew {

    static final String TASK = "test";

    private static final Backoff AT_ONCE = new Backoff(Duration.ofMillis(1), Duration.ofMillis(2));

    TestCrew(Timetable timetable, int threads, Function<String, Next> work) {
        this(timetable, threads, work, instance -> {});
    }

    TestCrew(Timetable timetable, int threads, Function<String, Next> work, Consumer<String> givenUp) {
        this(timetable, threads, work, givenUp, false);
    }

    @Override
    public Duration grace() {
        return Duration.ofMillis(100);
    }

    @Override
    public CustomTask<Void> task() {
        return Tasks.custom(TASK, Void.class)
                .onFailure(new Stubborn(3, AT_ONCE, givenUp))
                .execute((instance, context) -> work.apply(instance.getId()).completion());
    }
}
