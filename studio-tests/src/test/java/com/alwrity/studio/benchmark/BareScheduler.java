package com.alwrity.studio.benchmark;

import com.alwrity.studio.server.Database;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

/** The scheduler under the studio's jobs with nothing to do, set up as the studio sets it up. */
final class BareScheduler {

    private static final int EXECUTIONS = 2000;

    private BareScheduler() {}

    static double executionsPerSecond() {
        try (Database database = Database.fresh();
                HikariDataSource pool = pool(database)) {
            database.execute("create table wake_up (task_name text not null, task_instance text not null,"
                    + " task_data bytea, execution_time timestamptz not null, picked boolean not null, picked_by text,"
                    + " last_success timestamptz, last_failure timestamptz, consecutive_failures int,"
                    + " last_heartbeat timestamptz, version bigint not null, priority smallint,"
                    + " primary key (task_name, task_instance))");
            database.execute("create index on wake_up (execution_time)");
            CountDownLatch left = new CountDownLatch(EXECUTIONS);
            OneTimeTask<Void> nothing = Tasks.oneTime("nothing").execute((instance, context) -> left.countDown());
            Scheduler scheduler = Scheduler.create(pool, nothing)
                    .tableName("wake_up")
                    .schedulerName(new SchedulerName.Fixed("bare"))
                    .jdbcCustomization(new PostgreSqlJdbcCustomization(false, false))
                    .threads(16)
                    .pollUsingLockAndFetch(0.5, 1.0)
                    .pollingInterval(Duration.ofMillis(500))
                    .build();
            Instant due = Clock.systemUTC().instant();
            for (int i = 0; i < EXECUTIONS; i++) {
                scheduler.schedule(nothing.instance(String.valueOf(i)), due);
            }
            long begin = System.nanoTime();
            scheduler.start();
            try {
                left.await();
            } finally {
                scheduler.stop();
            }
            return EXECUTIONS / ((System.nanoTime() - begin) / 1e9);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static HikariDataSource pool(Database database) {
        HikariDataSource pool = new HikariDataSource();
        pool.setJdbcUrl(database.url());
        pool.setUsername(database.user());
        pool.setPassword(database.password());
        pool.setMaximumPoolSize(20);
        return pool;
    }
}
