package com.alwrity.studio.schedule;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/**
 * Puts work on a timetable, due at once, in the caller's transaction. db-scheduler's own client would look before it
 * writes, and refuses to touch what is being executed.
 */
@ApplicationScoped
public class Agenda {

    private static final String ADD = """
            insert into %s (task_name, task_instance, execution_time, picked, version) values (?, ?, ?, false, 1)
            on conflict (task_name, task_instance) do nothing
            """;

    /** Whoever executes it right now will find that it is wanted again: see the trigger of wake_up. */
    private static final String HURRY = """
            insert into wake_up (task_name, task_instance, execution_time, picked, version) values (?, ?, ?, false, 1)
            on conflict (task_name, task_instance) do update
            set wanted = wake_up.picked, execution_time = least(wake_up.execution_time, excluded.execution_time)
            """;

    @Resource(lookup = "jdbc/studio")
    private DataSource dataSource;

    @Inject
    private Bells bells;

    @Inject
    private Clock clock;

    Agenda() {}

    Agenda(DataSource dataSource, Bells bells, Clock clock) {
        this.dataSource = dataSource;
        this.bells = bells;
        this.clock = clock;
    }

    /** Adds it; what is there already stays as it is. */
    public void add(Timetable timetable, String task, Object instance) {
        write(ADD.formatted(timetable.table()), task, instance);
        bells.ringAfterCommit(timetable);
    }

    /** Has a wake-up happen now, or once more right after the one that is happening. */
    public void hurry(String task, Object instance) {
        write(HURRY, task, instance);
        bells.ringAfterCommit(Timetable.WAKE_UP);
    }

    private void write(String sql, String task, Object instance) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, task);
            statement.setString(2, instance.toString());
            statement.setObject(3, clock.instant().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot put " + task + " " + instance + " on the timetable", e);
        }
    }
}
