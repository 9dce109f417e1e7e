package com.alwrity.studio.notification;

import com.alwrity.studio.json.Json;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears what PostgreSQL tells of events, of this node and of others, on one connection of its own. When that breaks,
 * it opens another and catches up from the table.
 */
final class Listening implements Runnable {

    private static final Logger LOG = System.getLogger(Listening.class.getName());

    private static final String CHANNEL = "studio_event";
    private static final Duration LISTEN = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int CATCH_UP = 1_000;

    /** The table of events. */
    interface Table {
        long latest();

        List<StudioEvent> after(long id, int limit);
    }

    private final DataSource dataSource;
    private final Table table;
    private final Consumer<StudioEvent> hearers;
    private final CountDownLatch ended = new CountDownLatch(1);
    private RecentEvents recent;

    Listening(DataSource dataSource, Table table, Consumer<StudioEvent> hearers) {
        this.dataSource = dataSource;
        this.table = table;
        this.hearers = hearers;
    }

    @Override
    public void run() {
        boolean quiet = false;
        while (ended.getCount() > 0) {
            try {
                listen();
                quiet = false;
            } catch (SQLException | RuntimeException e) {
                if (ended.getCount() > 0) {
                    LOG.log(quiet ? Level.DEBUG : Level.WARNING, "Events are not heard for now: " + e.getMessage());
                    quiet = true;
                }
                pause();
            }
        }
    }

    private void listen() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            execute(connection, "listen " + CHANNEL);
            try {
                catchUp();
                while (ended.getCount() > 0) {
                    hear(postgres.getNotifications((int) LISTEN.toMillis()));
                }
            } finally {
                execute(connection, "unlisten " + CHANNEL);
            }
        }
    }

    /** What was told while nobody listened. */
    private void catchUp() {
        if (recent == null) {
            recent = new RecentEvents(table.latest());
            return;
        }
        List<StudioEvent> missed = table.after(recent.resumeAfter(), CATCH_UP);
        while (!missed.isEmpty()) {
            missed.forEach(this::tell);
            missed = table.after(missed.get(missed.size() - 1).id(), CATCH_UP);
        }
    }

    private void hear(PGNotification[] notifications) {
        if (notifications == null) {
            return;
        }
        for (PGNotification notification : notifications) {
            try {
                tell(Json.read(notification.getParameter(), StudioEvent.class));
            } catch (UncheckedIOException e) {
                LOG.log(Level.WARNING, "Not an event of ours on channel " + CHANNEL, e);
            }
        }
    }

    private void tell(StudioEvent event) {
        if (recent.add(event.id())) {
            hearers.accept(event);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void pause() {
        try {
            ended.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            end();
        }
    }

    /** Hears nothing more; takes effect within the time that one listening lasts. */
    void end() {
        ended.countDown();
    }
}
