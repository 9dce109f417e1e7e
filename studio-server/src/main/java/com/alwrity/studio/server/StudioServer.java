package com.alwrity.studio.server;

import com.alwrity.studio.server.postgres.Database;
import com.alwrity.studio.server.settings.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/** The parts of a running studio, started one after the other and stopped the other way round. */
final class StudioServer {

    private static final Duration READY_LIMIT = Duration.ofMinutes(3);

    private final Settings settings;
    private final Greeting greeting;
    private final Deque<Stop> stops = new ArrayDeque<>();

    private boolean stopped;

    /** How a part is stopped. */
    @FunctionalInterface
    private interface Stop {
        void run() throws IOException, InterruptedException;
    }

    StudioServer(Settings settings, Greeting greeting) {
        this.settings = settings;
        this.greeting = greeting;
    }

    /** Returns when people can use it. @throws CannotStart after everything that had started was stopped */
    void start() throws CannotStart, InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "studio-stop"));
        try {
            run();
        } catch (IOException e) {
            throw new CannotStart("The studio does not start: " + e.getMessage(), e);
        }
    }

    private void run() throws CannotStart, IOException, InterruptedException {
        settings.warnings().forEach(greeting::say);
        String address = settings.get("studio.http.address").orElse("0.0.0.0");
        int port = FreePort.orAny("studio.http.port", settings.port("studio.http.port", 8080), address);
        Path directory = settings.dataDirectory();
        DataDirectory data =
                DatabaseStart.own(settings) ? DataDirectory.alone(directory) : DataDirectory.shared(directory);
        started(data::close);

        settings.publish(System.getProperties());
        System.setProperty("studio.data.dir", data.path().toString());
        System.setProperty("studio.http.port", String.valueOf(port));
        if (settings.get("studio.secret").isEmpty()) {
            System.setProperty("studio.secret", PrivateFile.secret(data.path().resolve("secret")));
        }
        greeting.say("Video Studio is starting …");
        DatabaseStart database = DatabaseStart.begin(settings, data.path(), greeting::say);
        started(database::stop);

        ServerLog log = new ServerLog(data.own().resolve("logs"), settings.isTrue("studio.log.console"));
        if (!log.console()) {
            ConsoleToLog.redirect();
        }
        Installation installation = Installation.running();
        ApplicationServer server =
                ApplicationServer.boot(installation, data.own().resolve("server"), log, address, port);
        started(server::stop);
        publish(database.await());
        server.deploy(installation.webApplication());
        Readiness readiness = new Readiness("http://" + reachable(address) + ":" + port);
        readiness.await(READY_LIMIT);
        introduce(port, data.path(), log, readiness.report());
        // Starting leaves more garbage than lives on; the memory goes back to the machine.
        System.gc();
    }

    private void introduce(int port, Path data, ServerLog log, HealthReport report) {
        greeting.ready("http://localhost:" + port);
        settings.get("studio.public-url").ifPresent(url -> greeting.fact("known as", url));
        String password = System.clearProperty("studio.first-admin.password");
        if (password != null) {
            greeting.fact("sign in as", settings.get("studio.admin.email").orElse("admin@studio.local"));
            greeting.fact("password", password + "  (shown this once)");
        }
        greeting.fact("data", data.toString());
        greeting.fact("database", DatabaseStart.own(settings) ? "PostgreSQL of its own" : "yours, by studio.jdbc.url");
        greeting.fact("log", log.file().toString());
        report.data("ffmpeg").ifPresent(ffmpeg -> greeting.fact("ffmpeg", ffmpeg));
        report.data("voices").ifPresent(voices -> greeting.fact("voices", voices));
        report.data("render-slots").ifPresent(slots -> greeting.fact("renders", slots + " at once"));
        greeting.fact("stop", "Ctrl+C");
    }

    private static String reachable(String address) {
        return address.equals("0.0.0.0") ? "127.0.0.1" : address;
    }

    private static void publish(Database database) {
        System.setProperty("studio.jdbc.url", database.url());
        System.setProperty("studio.jdbc.user", database.user());
        System.setProperty("studio.jdbc.password", database.password());
    }

    /** @throws IllegalStateException if the server is being stopped already; then the part is stopped at once */
    private void started(Stop stop) throws IOException, InterruptedException {
        synchronized (stops) {
            if (!stopped) {
                stops.push(stop);
                return;
            }
        }
        stop.run();
        throw new InterruptedException("Stopped while starting");
    }

    private void stop() {
        synchronized (stops) {
            stopped = true;
            while (!stops.isEmpty()) {
                try {
                    stops.pop().run();
                } catch (IOException e) {
                    greeting.say("Stopping: " + e.getMessage());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }
    }
}
