package com.alwrity.studio.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import javax.sql.DataSource;

/** Listens to the database for this node, from its start until it stops. */
@Singleton
@Startup
@DependsOn("Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class Ear {

    @Resource(lookup = "jdbc/studio")
    private DataSource dataSource;

    @Resource
    private ManagedExecutorService threads;

    @Resource
    private TimerService timers;

    @Inject
    private Events events;

    @Inject
    private Subscribers subscribers;

    private Listening listening;

    /** A timer goes off when the application is up; before that, no thread can take its context along. */
    @PostConstruct
    void prepare() {
        timers.createSingleActionTimer(0, new TimerConfig(null, false));
    }

    @Timeout
    void open() {
        listening = new Listening(dataSource, new EventTable(events), subscribers::tell);
        threads.execute(listening);
    }

    @PreDestroy
    void close() {
        if (listening != null) {
            listening.end();
        }
    }

    private record EventTable(Events events) implements Listening.Table {

        @Override
        public long latest() {
            return events.latest();
        }

        @Override
        public List<StudioEvent> after(long id, int limit) {
            return events.after(id, limit);
        }
    }
}
