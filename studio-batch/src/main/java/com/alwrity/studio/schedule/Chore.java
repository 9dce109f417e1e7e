package com.alwrity.studio.schedule;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Something that is done again and again, by one node for all.
 *
 * @param every the pause between two times
 * @param atStart whether it is also done whenever a node starts
 */
public record Chore(String name, Duration every, boolean atStart, Runnable deed) {

    private static final Logger LOG = System.getLogger(Chore.class.getName());

    public Chore(String name, Duration every, Runnable deed) {
        this(name, every, false, deed);
    }

    RecurringTask<Void> task() {
        return Tasks.recurring(name, FixedDelay.of(every)).execute((instance, context) -> perform());
    }

    /** What fails is done the next time. */
    private void perform() {
        try {
            deed.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The chore " + name + " failed", e);
        }
    }
}
