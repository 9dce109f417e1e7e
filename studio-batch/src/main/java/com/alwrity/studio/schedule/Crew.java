package com.alwrity.studio.schedule;

import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import java.time.Duration;
import java.util.List;

/** Those on each node who work off one timetable. */
public interface Crew {

    Timetable timetable();

    /** How many pieces of work this node does at once. */
    int threads();

    /** How long a piece may go on when the node stops, before it is interrupted. */
    Duration grace();

    CustomTask<Void> task();

    /** Whether what has more priority comes first; else whatever is due for longest. */
    default boolean byPriority() {
        return false;
    }

    /** What is to be done again and again, by one node for all. */
    default List<Chore> chores() {
        return List.of();
    }
}
