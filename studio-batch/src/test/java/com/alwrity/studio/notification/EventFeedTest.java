package com.alwrity.studio.notification;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.schedule.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Events from the table to who listens, over a real PostgreSQL's notifications. */
class EventFeedTest {

    private final UUID workspace = UUID.randomUUID();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Subscribers subscribers = new Subscribers(threads);
    private final CountDownLatch begun = new CountDownLatch(1);
    private final List<Long> caughtUp = new CopyOnWriteArrayList<>();
    private DataSource database;
    private Listening listening;

    @BeforeEach
    void listen() throws InterruptedException {
        database = TestDatabase.fresh();
        listening = new Listening(database, new Table(), subscribers::tell);
        threads.execute(listening);
        assertThat(begun.await(10, SECONDS)).isTrue();
    }

    @AfterEach
    void close() {
        listening.end();
        threads.shutdownNow();
    }

    @Test
    void whatHappensIsHeardByItsWorkspaceOnly() throws Exception {
        LinkedBlockingQueue<StudioEvent> mine = new LinkedBlockingQueue<>();
        LinkedBlockingQueue<StudioEvent> others = new LinkedBlockingQueue<>();
        subscribers.subscribe(workspace, mine::add);
        subscribers.subscribe(UUID.randomUUID(), others::add);
        UUID job = UUID.randomUUID();

        happen("job.progress", job, "{\"percent\": 40}");

        StudioEvent heard = mine.poll(10, SECONDS);
        assertThat(heard.kind()).isEqualTo("job.progress");
        assertThat(heard.jobId()).isEqualTo(job);
        assertThat(heard.workspaceId()).isEqualTo(workspace);
        assertThat(heard.details()).containsEntry("percent", 40);
        assertThat(heard.at()).isNotNull();
        assertThat(others).isEmpty();
    }

    @Test
    void whoIsSlowOrFailsKeepsNobodyElse() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        LinkedBlockingQueue<StudioEvent> heard = new LinkedBlockingQueue<>();
        subscribers.subscribe(workspace, event -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        subscribers.subscribe(workspace, event -> {
            throw new IllegalStateException("as the test wants it");
        });
        subscribers.subscribe(workspace, heard::add);

        happen("job.state", UUID.randomUUID(), "{}");
        happen("job.state", UUID.randomUUID(), "{}");

        assertThat(heard.poll(10, SECONDS)).isNotNull();
        assertThat(heard.poll(10, SECONDS)).isNotNull();
    }

    @Test
    void whatHappensWhileTheLineIsBrokenIsHeardOnceItIsMended() throws Exception {
        LinkedBlockingQueue<StudioEvent> heard = new LinkedBlockingQueue<>();
        subscribers.subscribe(workspace, heard::add);
        happen("job.state", UUID.randomUUID(), "{\"state\": \"RUNNING\"}");
        assertThat(heard.poll(10, SECONDS)).isNotNull();

        TestDatabase.execute(
                database,
                "select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where datname = current_database() and query ilike 'listen%'");
        happen("job.state", UUID.randomUUID(), "{\"state\": \"SUCCEEDED\"}");

        StudioEvent missed = heard.poll(20, SECONDS);
        assertThat(missed.details()).containsEntry("state", "SUCCEEDED");
        assertThat(caughtUp).isNotEmpty();
        happen("job.state", UUID.randomUUID(), "{\"state\": \"LAST\"}");
        assertThat(heard.poll(10, SECONDS).details()).containsEntry("state", "LAST");
        assertThat(heard).isEmpty();
    }

    @Test
    void whoHasEndedHearsNothing() throws Exception {
        LinkedBlockingQueue<StudioEvent> ended = new LinkedBlockingQueue<>();
        LinkedBlockingQueue<StudioEvent> heard = new LinkedBlockingQueue<>();
        EventFeed.Subscription subscription = subscribers.subscribe(workspace, ended::add);
        subscribers.subscribe(workspace, heard::add);
        subscription.close();
        subscription.close();

        happen("job.state", UUID.randomUUID(), "{}");

        assertThat(heard.poll(10, SECONDS)).isNotNull();
        assertThat(ended).isEmpty();
    }

    private void happen(String kind, UUID job, String details) {
        TestDatabase.execute(
                database,
                "insert into studio_event (at, workspace_id, kind, job_id, details) values (now(), '%s', '%s', '%s', '%s')"
                        .formatted(workspace, kind, job, details));
    }

    /** The table as the domain would read it. */
    private final class Table implements Listening.Table {

        @Override
        public long latest() {
            begun.countDown();
            return 0;
        }

        @Override
        public List<StudioEvent> after(long id, int limit) {
            caughtUp.add(id);
            return TestDatabase.texts(
                            database,
                            "select id || ' ' || (details ->> 'state') from studio_event where id > " + id
                                    + " order by id limit " + limit)
                    .stream()
                    .map(row -> row.split(" "))
                    .map(row -> new StudioEvent(
                            Long.parseLong(row[0]), null, workspace, "job.state", null, null, Map.of("state", row[1])))
                    .toList();
        }
    }
}
