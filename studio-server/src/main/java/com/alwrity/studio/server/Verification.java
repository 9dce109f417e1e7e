package com.alwrity.studio.server;

import com.alwrity.studio.server.postgres.Database;
import com.alwrity.studio.server.postgres.EmbeddedPostgres;
import com.alwrity.studio.server.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * {@code --verify}: proves the audit log and the ledger of a data directory or of a database of yours, whether the studio
 * runs or not. The proof itself is the application's, taken from its library.
 */
final class Verification {

    private static final String PROOF = "com.alwrity.studio.governance.OfflineProof";

    private final Settings settings;
    private final Greeting greeting;

    /** @param greeting takes the outcome */
    Verification(Settings settings, Greeting greeting) {
        this.settings = settings;
        this.greeting = greeting;
    }

    /**
     * @param noted where the chain ended earlier, as {@code seq:hash}, or null
     * @return whether all of it holds
     */
    boolean run(String noted) throws CannotStart, InterruptedException {
        try {
            return DatabaseStart.own(settings) ? ours(noted) : theirs(noted);
        } catch (IOException | SQLException e) {
            throw new CannotStart("Nothing can be proved: " + e.getMessage(), e);
        }
    }

    private boolean theirs(String noted) throws CannotStart, IOException, SQLException {
        return prove(
                new Database(
                        settings.get("studio.jdbc.url").orElseThrow(),
                        settings.get("studio.jdbc.user").orElse(""),
                        settings.get("studio.jdbc.password").orElse("")),
                noted);
    }

    private boolean ours(String noted) throws CannotStart, IOException, SQLException, InterruptedException {
        Path data = settings.dataDirectory();
        if (Files.notExists(data.resolve("postgres").resolve("PG_VERSION"))) {
            throw new CannotStart("There is no studio in " + data + ". Name its directory with -Dstudio.data.dir.");
        }
        Optional<Database> running = EmbeddedPostgres.running(data);
        if (running.isPresent()) {
            return prove(running.get(), noted);
        }
        try (DataDirectory alone = DataDirectory.alone(data)) {
            EmbeddedPostgres postgres = EmbeddedPostgres.start(
                    alone.path(), alone.path().resolve("cache"), settings.port("studio.postgres.port", 0), news -> {});
            try {
                return prove(postgres.database(), noted);
            } finally {
                postgres.stop();
            }
        }
    }

    private boolean prove(Database database, String noted) throws CannotStart, IOException, SQLException {
        String secret = secret();
        try (Connection connection = database.connect();
                URLClassLoader application = application()) {
            return (boolean) Class.forName(PROOF, true, application)
                    .getMethod("prove", Connection.class, String.class, String.class, String.class, Consumer.class)
                    .invoke(
                            null,
                            connection,
                            secret,
                            settings.get("studio.secret.former").orElse(null),
                            noted,
                            (Consumer<String>) greeting::say);
        } catch (InvocationTargetException e) {
            throw new CannotStart("Nothing can be proved: " + e.getCause(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The application is not of this version", e);
        }
    }

    /** Never made here: with a new one nothing could be proved. */
    private String secret() throws CannotStart, IOException {
        Optional<String> set = settings.get("studio.secret");
        if (set.isPresent()) {
            return set.get();
        }
        Path file = settings.dataDirectory().resolve("secret");
        if (Files.notExists(file)) {
            throw new CannotStart("Set studio.secret: there is none in " + file + ".");
        }
        return PrivateFile.secret(file);
    }

    private static URLClassLoader application() throws CannotStart, IOException {
        Path libraries = Installation.running().webApplication().resolve("WEB-INF/lib");
        try (Stream<Path> jars = Files.list(libraries)) {
            return new URLClassLoader(
                    jars.map(Verification::url).toArray(URL[]::new), Verification.class.getClassLoader());
        }
    }

    private static URL url(Path jar) {
        try {
            return jar.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new UncheckedIOException(e);
        }
    }
}
