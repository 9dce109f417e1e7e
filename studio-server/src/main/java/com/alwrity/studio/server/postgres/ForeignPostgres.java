package com.alwrity.studio.server.postgres;

import com.alwrity.studio.server.CannotStart;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;

/** A PostgreSQL that somebody else runs. */
public final class ForeignPostgres {

    /** The first that knows what the studio's tables need. */
    private static final int OLDEST = 15;

    private static final long PAUSE_MILLIS = 1_000;

    private ForeignPostgres() {}

    /**
     * Returns when the studio can work with it. A database that is still starting is waited for.
     *
     * @param patience how long a database that does not answer is waited for
     * @param news hears that there is something to wait for
     * @throws CannotStart if it does not answer in time, does not let the studio in, or is too old
     */
    public static void await(Database database, Duration patience, Consumer<String> news)
            throws CannotStart, InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        boolean told = false;
        while (true) {
            try (Connection connection = database.connect()) {
                int version = connection.getMetaData().getDatabaseMajorVersion();
                if (version < OLDEST) {
                    throw new CannotStart("The database of studio.jdbc.url is PostgreSQL " + version
                            + "; the studio needs " + OLDEST + " or later.");
                }
                return;
            } catch (SQLException e) {
                if (!isPassing(e) || System.nanoTime() > deadline) {
                    throw new CannotStart(
                            "The database of studio.jdbc.url does not let the studio in: " + e.getMessage(), e);
                }
                if (!told) {
                    news.accept("Waiting for the database: " + e.getMessage());
                    told = true;
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    /** Not reachable, or reachable and still starting. */
    private static boolean isPassing(SQLException e) {
        String state = e.getSQLState();
        return state != null && (state.startsWith("08") || state.equals("57P03"));
    }
}
