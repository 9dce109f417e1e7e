package com.alwrity.studio.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * Lets the crews of this node work from its start, once the tables are there, until it stops.
 */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class Schedulers {

    private static final Logger LOG = System.getLogger(Schedulers.class.getName());

    @Resource(lookup = "jdbc/studio")
    private DataSource dataSource;

    @Resource
    private ManagedExecutorService threads;

    @EJB
    private Turn turn;

    @Resource
    private TimerService timers;

    @Inject
    @Any
    private Instance<Crew> crews;

    @Inject
    private Node node;

    @Inject
    private Pace pace;

    @Inject
    private Bells bells;

    @Inject
    private Agenda agenda;

    @Inject
    private Clock clock;

    private final List<Scheduler> schedulers = new ArrayList<>();

    /** A timer goes off when the application is up; before that, no thread can be had of the container. */
    @PostConstruct
    void prepare() {
        timers.createSingleActionTimer(0, new TimerConfig(null, false));
    }

    @Timeout
    void start() {
        Executor inContext = task -> threads.execute(() -> turn.take(task));
        for (Crew crew : crews) {
            Scheduler scheduler = CrewScheduler.of(crew, dataSource, inContext, node.name(), pace, clock);
            bells.hang(crew.timetable(), scheduler::triggerCheckForDueExecutions);
            schedulers.add(scheduler);
        }
        schedulers.forEach(Scheduler::start);
        crews.stream()
                .flatMap(crew -> crew.chores().stream())
                .filter(Chore::atStart)
                .forEach(chore -> agenda.hurry(chore.name(), RecurringTask.INSTANCE));
    }

    /** All at once: what is interrupted goes back on the timetable, for another node or the next start. */
    @PreDestroy
    void stop() {
        ExecutorService stopping = Executors.newFixedThreadPool(Math.max(1, schedulers.size()));
        schedulers.forEach(scheduler -> stopping.execute(scheduler::stop));
        stopping.shutdown();
        try {
            if (!stopping.awaitTermination(pace.longestStop().toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.log(Level.WARNING, "Work is left behind; it is taken up again once its heartbeat is missed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
