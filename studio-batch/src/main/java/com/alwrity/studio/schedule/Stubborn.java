package com.alwrity.studio.schedule;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Consumer;

/**
 * Tries again, later each time, when something went wrong that nobody expected; gives up after so many times in a row.
 *
 * @param giveUp is told the instance for which nothing more is done
 */
public record Stubborn(int most, Backoff backoff, Consumer<String> giveUp) implements FailureHandler<Void> {

    private static final Logger LOG = System.getLogger(Stubborn.class.getName());

    @Override
    public void onFailure(ExecutionComplete failed, ExecutionOperations<Void> row) {
        int failures = failed.getExecution().consecutiveFailures + 1;
        String what = failed.getExecution().taskInstance.getTaskAndInstance();
        Throwable cause = failed.getCause().orElse(null);
        if (failures >= most) {
            LOG.log(Level.ERROR, what + " failed " + failures + " times and is given up", cause);
            giveUp.accept(failed.getExecution().taskInstance.getId());
            row.remove();
            return;
        }
        if (failures == 1) {
            LOG.log(Level.WARNING, what + " failed and is tried again", cause);
        }
        row.reschedule(failed, failed.getTimeDone().plus(backoff.after(failures)));
    }
}
