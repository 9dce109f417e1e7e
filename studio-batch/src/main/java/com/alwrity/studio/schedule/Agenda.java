package com.alwrity.studio.schedule;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/**
 * Puts work on a timetable, due at once, in the caller's transaction, and calls the crew when that has committed.
 * db-scheduler's own client would look before it writes, and refuses to touch what is being executed.
 */
@Dependent
public class Agenda {

    private final DueWork due;
    private final Bells bells;

    @Inject
    Agenda(DueWork due, Bells bells) {
        this.due = due;
        this.bells = bells;
    }

    /** Adds it; what is there already stays as it is. */
    public void add(Timetable timetable, String task, Object instance) {
        add(timetable, task, instance, 0);
    }

    /** The same, before all that has less priority. */
    public void add(Timetable timetable, String task, Object instance, int priority) {
        due.add(timetable, task, instance.toString(), priority);
        bells.ringAfterCommit(timetable);
    }

    /** Adds it, or has what is there already happen now. */
    public void soon(Timetable timetable, String task, Object instance) {
        due.soon(timetable, task, instance.toString());
        bells.ringAfterCommit(timetable);
    }

    /** Has a wake-up happen now, or once more right after the one that is happening. */
    public void hurry(String task, Object instance) {
        due.hurry(task, instance.toString());
        bells.ringAfterCommit(Timetable.WAKE_UP);
    }
}
