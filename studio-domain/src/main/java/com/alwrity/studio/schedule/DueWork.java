package com.alwrity.studio.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;

/**
 * Writes down that something is due now, on the connection of the caller's transaction: a second one would wait for a
 * place in the pool while it holds locks that others there wait for.
 */
@ApplicationScoped
@Transactional
public class DueWork {

    private static final String ADD = """
            insert into %s (task_name, task_instance, execution_time, picked, version, priority)
            values (?1, ?2, ?3, false, 1, ?4)
            on conflict (task_name, task_instance) do nothing
            """;

    /** Whoever executes it right now will find that it is wanted again: see the trigger of wake_up. */
    private static final String HURRY = """
            insert into wake_up (task_name, task_instance, execution_time, picked, version) values (?1, ?2, ?3, false, 1)
            on conflict (task_name, task_instance) do update
            set wanted = wake_up.picked, execution_time = least(wake_up.execution_time, excluded.execution_time)
            """;

    private static final String SOON = """
            insert into %1$s (task_name, task_instance, execution_time, picked, version) values (?1, ?2, ?3, false, 1)
            on conflict (task_name, task_instance) do update
            set execution_time = least(%1$s.execution_time, excluded.execution_time)
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    protected DueWork() {}

    /** @param clock when now is */
    protected DueWork(Clock clock) {
        this.clock = clock;
    }

    /**
     * Adds it; what is there already stays as it is.
     *
     * @param priority what has more of it comes first, where the crew heeds that
     */
    public void add(Timetable timetable, String task, String instance, int priority) {
        write(ADD.formatted(timetable.table()), task, instance, clock.instant().atOffset(ZoneOffset.UTC), priority);
    }

    /** Adds it, or has what is there already happen now. */
    public void soon(Timetable timetable, String task, String instance) {
        write(SOON.formatted(timetable.table()), task, instance, clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** Has a wake-up happen now, or once more right after the one that is happening. */
    public void hurry(String task, String instance) {
        write(HURRY, task, instance, clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** Executes a statement with these values, in their order. */
    protected void write(String sql, Object... values) {
        Query statement = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setParameter(i + 1, values[i]);
        }
        statement.executeUpdate();
    }
}
