package com.alwrity.studio.server;

import com.alwrity.studio.server.postgres.Database;
import com.alwrity.studio.server.postgres.EmbeddedPostgres;
import com.alwrity.studio.server.postgres.ForeignPostgres;
import com.alwrity.studio.server.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** The database on its way up, while the application server starts beside it. */
final class DatabaseStart {

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final FutureTask<Running> start;

    /** @param own what is to be stopped; empty where others run it */
    private record Running(Database database, Optional<EmbeddedPostgres> own) {}

    private final boolean own;

    private DatabaseStart(FutureTask<Running> start, boolean own) {
        this.start = start;
        this.own = own;
    }

    /** Returns at once. */
    static DatabaseStart begin(Settings settings, Path data, Consumer<String> news) {
        boolean own = own(settings);
        FutureTask<Running> start = new FutureTask<>(() -> own ? ours(settings, data, news) : theirs(settings, news));
        Thread thread = new Thread(start, "studio-database");
        thread.setDaemon(true);
        thread.start();
        return new DatabaseStart(start, own);
    }

    /** Whether the studio runs its database itself. */
    static boolean own(Settings settings) {
        return settings.get("studio.jdbc.url").isEmpty();
    }

    /** Returns when it takes connections. @throws CannotStart if it does not come up */
    Database await() throws CannotStart, IOException, InterruptedException {
        return running().database();
    }

    /** Stops the one of our own as soon as it has started, even if nobody has waited for it. */
    void stop() throws IOException, InterruptedException {
        if (!own) {
            return;
        }
        try {
            running().own().orElseThrow().stop();
        } catch (CannotStart nothing) {
            // It never came up, and whoever waited has been told.
        }
    }

    private Running running() throws CannotStart, IOException, InterruptedException {
        try {
            return start.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof CannotStart cannot) {
                throw cannot;
            }
            if (e.getCause() instanceof InterruptedException interrupted) {
                throw interrupted;
            }
            throw new IOException(e.getCause().getMessage(), e.getCause());
        }
    }

    private static Running ours(Settings settings, Path data, Consumer<String> news)
            throws CannotStart, IOException, InterruptedException {
        EmbeddedPostgres postgres =
                EmbeddedPostgres.start(data, data.resolve("cache"), settings.port("studio.postgres.port", 0), news);
        return new Running(postgres.database(), Optional.of(postgres));
    }

    private static Running theirs(Settings settings, Consumer<String> news) throws CannotStart, InterruptedException {
        Database database = new Database(
                settings.get("studio.jdbc.url").orElseThrow(),
                settings.get("studio.jdbc.user").orElse(""),
                settings.get("studio.jdbc.password").orElse(""));
        ForeignPostgres.await(database, LIMIT, news);
        return new Running(database, Optional.empty());
    }
}
