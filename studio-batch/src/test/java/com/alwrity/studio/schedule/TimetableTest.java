package com.alwrity.studio.schedule;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** db-scheduler as we use it, on a real PostgreSQL. */
class TimetableTest {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Pace SWIFT = new Pace(Duration.ofMillis(50), Duration.ofMillis(200));
    private static final Pace SLOW_ROUNDS = new Pace(Duration.ofMinutes(5), Duration.ofSeconds(30));

    private final List<Scheduler> schedulers = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Bells bells = new Bells();
    private DataSource database;
    private Agenda agenda;

    @BeforeEach
    void open() {
        database = TestDatabase.fresh();
        agenda = new Agenda(PlainDueWork.committed(database, CLOCK), bells);
    }

    @AfterEach
    void close() {
        schedulers.forEach(Scheduler::stop);
        threads.shutdownNow();
    }

    private Scheduler start(String node, Crew crew, Pace pace) {
        Scheduler scheduler = CrewScheduler.of(crew, database, threads, node, pace, CLOCK);
        bells.hang(crew.timetable(), scheduler::triggerCheckForDueExecutions);
        schedulers.add(scheduler);
        scheduler.start();
        return scheduler;
    }

    @Test
    void whatIsAddedIsDoneAtOnceAndOnce() throws Exception {
        LinkedBlockingQueue<String> done = new LinkedBlockingQueue<>();
        start("one", new TestCrew(Timetable.WAKE_UP, 2, instance -> done(done, instance)), SLOW_ROUNDS);

        agenda.add(Timetable.WAKE_UP, TestCrew.TASK, "a");

        assertThat(done.poll(10, SECONDS)).isEqualTo("a");
        until("select count(*) from wake_up", 0);
        assertThat(done).isEmpty();
    }

    @Test
    void whatHasMorePriorityComesFirstAndAmongEqualsWhatIsDueForLongest() throws Exception {
        agenda.add(Timetable.RENDER_TURN, TestCrew.TASK, "low", 10);
        agenda.add(Timetable.RENDER_TURN, TestCrew.TASK, "first", 40);
        agenda.add(Timetable.RENDER_TURN, TestCrew.TASK, "second", 40);
        TestDatabase.execute(
                database,
                "update render_turn set execution_time = now() - interval '1 hour' where task_instance = 'low'");
        LinkedBlockingQueue<String> done = new LinkedBlockingQueue<>();

        start(
                "one",
                new TestCrew(Timetable.RENDER_TURN, 1, instance -> done(done, instance), failed -> {}, true),
                SWIFT);

        assertThat(List.of(done.poll(10, SECONDS), done.poll(10, SECONDS), done.poll(10, SECONDS)))
                .containsExactly("first", "second", "low");
    }

    @Test
    void whatIsRolledBackIsNeverDone() throws Exception {
        LinkedBlockingQueue<String> done = new LinkedBlockingQueue<>();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Agenda joined = new Agenda(PlainDueWork.joining(connection, CLOCK), bells);
            joined.add(Timetable.WAKE_UP, TestCrew.TASK, "undone");
            joined.hurry(TestCrew.TASK, "undone too");
            connection.rollback();
            joined.add(Timetable.WAKE_UP, TestCrew.TASK, "done");
            connection.commit();
        }

        start("one", new TestCrew(Timetable.WAKE_UP, 1, instance -> done(done, instance)), SWIFT);

        assertThat(done.poll(10, SECONDS)).isEqualTo("done");
        until("select count(*) from wake_up", 0);
        assertThat(done).isEmpty();
    }

    @Test
    void whatSleepsIsWokenEarly() throws Exception {
        LinkedBlockingQueue<String> done = new LinkedBlockingQueue<>();
        start("one", new TestCrew(Timetable.WAKE_UP, 1, instance -> inAnHour(done, instance)), SWIFT);
        agenda.add(Timetable.WAKE_UP, TestCrew.TASK, "a");
        assertThat(done.poll(10, SECONDS)).isEqualTo("a");
        until("select count(*) from wake_up where not picked and execution_time > now() + interval '50 min'", 1);

        agenda.hurry(TestCrew.TASK, "a");

        assertThat(done.poll(10, SECONDS)).isEqualTo("a");
    }

    @Test
    void aWakeUpInTheMiddleOfALookLeadsToAnotherLook() throws Exception {
        LinkedBlockingQueue<String> looks = new LinkedBlockingQueue<>();
        Semaphore mayEnd = new Semaphore(0);
        start(
                "one",
                new TestCrew(Timetable.WAKE_UP, 1, instance -> {
                    looks.add(instance);
                    mayEnd.acquireUninterruptibly();
                    return Next.at(CLOCK.instant().plus(Duration.ofHours(1)));
                }),
                SWIFT);
        agenda.add(Timetable.WAKE_UP, TestCrew.TASK, "a");
        assertThat(looks.poll(10, SECONDS)).isEqualTo("a");

        agenda.hurry(TestCrew.TASK, "a");
        mayEnd.release();
        assertThat(looks.poll(10, SECONDS)).isEqualTo("a");

        mayEnd.release();
        until("select count(*) from wake_up where not picked and execution_time > now() + interval '50 min'", 1);
        assertThat(looks).isEmpty();
    }

    @Test
    void twoNodesShareTheWorkAndDoEachPieceOnce() throws Exception {
        int pieces = 400;
        Queue<String> done = new ConcurrentLinkedQueue<>();
        Set<String> nodes = ConcurrentHashMap.newKeySet();
        CountDownLatch left = new CountDownLatch(pieces);
        for (String node : List.of("one", "two")) {
            start(
                    node,
                    new TestCrew(Timetable.WAKE_UP, 4, instance -> {
                        nodes.add(node);
                        done.add(instance);
                        left.countDown();
                        return Next.never();
                    }),
                    SWIFT);
        }

        for (int i = 0; i < pieces; i++) {
            agenda.add(Timetable.WAKE_UP, TestCrew.TASK, i);
        }

        assertThat(left.await(60, SECONDS)).isTrue();
        until("select count(*) from wake_up", 0);
        assertThat(done).hasSize(pieces).doesNotHaveDuplicates();
        assertThat(nodes).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void theWorkOfADeadNodeIsTakenOver() throws Exception {
        LinkedBlockingQueue<String> done = new LinkedBlockingQueue<>();
        agenda.add(Timetable.WAKE_UP, TestCrew.TASK, "a");
        TestDatabase.execute(
                database,
                "update wake_up set picked = true, picked_by = 'dead', version = version + 1,"
                        + " last_heartbeat = now() - interval '1 second'");

        start("one", new TestCrew(Timetable.WAKE_UP, 1, instance -> done(done, instance)), SWIFT);

        assertThat(done.poll(20, SECONDS)).isEqualTo("a");
    }

    @Test
    void whatIsInterruptedByTheNodesStopIsDoneByAnother() throws Exception {
        LinkedBlockingQueue<String> begun = new LinkedBlockingQueue<>();
        CountDownLatch never = new CountDownLatch(1);
        Scheduler first = start(
                "one",
                new TestCrew(Timetable.RENDER_TURN, 1, instance -> {
                    begun.add(instance);
                    try {
                        never.await();
                        return Next.never();
                    } catch (InterruptedException e) {
                        return Next.at(CLOCK.instant());
                    }
                }),
                SWIFT);
        agenda.add(Timetable.RENDER_TURN, TestCrew.TASK, "a");
        assertThat(begun.poll(10, SECONDS)).isEqualTo("a");
        schedulers.remove(first);

        first.stop();

        LinkedBlockingQueue<String> done = new LinkedBlockingQueue<>();
        start("two", new TestCrew(Timetable.RENDER_TURN, 1, instance -> done(done, instance)), SWIFT);
        assertThat(done.poll(10, SECONDS)).isEqualTo("a");
    }

    @Test
    void whatFailsIsTriedAgainAndGivenUpInTheEnd() throws Exception {
        Queue<String> tries = new ConcurrentLinkedQueue<>();
        LinkedBlockingQueue<String> givenUp = new LinkedBlockingQueue<>();
        start(
                "one",
                new TestCrew(
                        Timetable.WAKE_UP,
                        1,
                        instance -> {
                            tries.add(instance);
                            throw new IllegalStateException("as the test wants it");
                        },
                        givenUp::add),
                SWIFT);

        agenda.add(Timetable.WAKE_UP, TestCrew.TASK, "a");

        assertThat(givenUp.poll(10, SECONDS)).isEqualTo("a");
        assertThat(tries).hasSize(3);
        until("select count(*) from wake_up", 0);
    }

    private static Next done(Queue<String> done, String instance) {
        done.add(instance);
        return Next.never();
    }

    private static Next inAnHour(Queue<String> done, String instance) {
        done.add(instance);
        return Next.at(CLOCK.instant().plus(Duration.ofHours(1)));
    }

    private void until(String sql, long wanted) throws SQLException {
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (TestDatabase.number(database, sql) != wanted) {
            assertThat(System.nanoTime()).as(sql).isLessThan(deadline);
            Thread.onSpinWait();
        }
    }
}
