package com.alwrity.studio.notification;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
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

    @Inject
    private Events events;

    @Inject
    private Subscribers subscribers;

    private Listening listening;

    @PostConstruct
    void open() {
        listening = new Listening(dataSource, new EventTable(events), subscribers::tell);
        Thread thread = new Thread(listening, "studio-events");
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void close() {
        listening.end();
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
