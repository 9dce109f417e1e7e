package com.alwrity.studio.schedule;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import java.time.Instant;
import java.util.Optional;

/** When a piece of work is to be looked at again; empty: never. */
public record Next(Optional<Instant> at) {

    public static Next never() {
        return new Next(Optional.empty());
    }

    public static Next at(Instant when) {
        return new Next(Optional.of(when));
    }

    /** What db-scheduler is to do about it. */
    public CompletionHandler<Void> completion() {
        return (done, row) -> at.ifPresentOrElse(when -> row.reschedule(done, when), row::remove);
    }
}
