package com.alwrity.studio.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import java.time.Clock;
import java.util.concurrent.Executor;
import javax.sql.DataSource;

/** Builds the scheduler that lets a crew work on this node. */
final class CrewScheduler {

    /** Takes no more than it can do at once, so that other nodes get their share. */
    private static final double NO_QUEUE = 1.0;

    private static final double REFILL = 0.5;

    private CrewScheduler() {}

    static Scheduler of(Crew crew, DataSource dataSource, Executor threads, String node, Pace pace, Clock clock) {
        SchedulerBuilder builder = Scheduler.create(dataSource, crew.task())
                .startTasks(crew.chores().stream().map(Chore::task).toList())
                .tableName(crew.timetable().table())
                .schedulerName(new SchedulerName.Fixed(node))
                .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                .clock(clock::instant)
                .threads(crew.threads())
                .executorService(new ContainerThreads(threads))
                .pollUsingLockAndFetch(REFILL, NO_QUEUE)
                .pollingInterval(pace.round())
                .heartbeatInterval(pace.heartbeat())
                .missedHeartbeatsLimit(pace.missedBeats())
                .enableImmediateExecution()
                .shutdownMaxWait(crew.grace())
                .failureLogging(LogLevel.OFF, false);
        return (crew.byPriority() ? builder.enablePriority() : builder).build();
    }
}
