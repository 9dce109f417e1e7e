package com.alwrity.studio.server.postgres;

import com.alwrity.studio.server.CannotStart;
import com.alwrity.studio.server.FileTree;
import com.alwrity.studio.server.FreePort;
import com.alwrity.studio.server.PrivateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A PostgreSQL of the studio's own, in its data directory, reachable from this machine alone and by password. */
public final class EmbeddedPostgres {

    private static final String USER = "studio";
    private static final String NAME = "studio";
    private static final Duration INIT_LIMIT = Duration.ofMinutes(2);
    private static final Duration START_LIMIT = Duration.ofMinutes(2);
    private static final int START_ATTEMPTS = 10;
    private static final long START_PAUSE_MILLIS = 500;
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private final Binaries binaries;
    private final Path cluster;
    private final Path logs;
    private final String password;
    private final int port;

    private Watch watch;

    private EmbeddedPostgres(Binaries binaries, Path data, int port) throws IOException {
        this.binaries = binaries;
        this.cluster = data.resolve("postgres");
        this.logs = Files.createDirectories(data.resolve("logs"));
        this.password = PrivateFile.secret(passwordFile());
        this.port = port;
    }

    /**
     * Starts the database of this data directory, which is made if it is not there. One that an earlier server left
     * running when it was killed is stopped before.
     *
     * @param cache where PostgreSQL's programs are unpacked
     * @param port 0 for any that is free
     * @param news hears when the database died and came back while the server runs
     */
    public static EmbeddedPostgres start(Path data, Path cache, int port, Consumer<String> news)
            throws CannotStart, IOException, InterruptedException {
        Binaries binaries = Binaries.unpack(cache);
        EmbeddedPostgres postgres = new EmbeddedPostgres(binaries, data, FreePort.orAny("studio.postgres.port", port));
        postgres.stopLeftover();
        postgres.prepare();
        postgres.startPatiently();
        postgres.createDatabase();
        postgres.watch = new Watch(postgres::postmaster, postgres::startPatiently, news);
        return postgres;
    }

    /** The one that runs on this data directory at this moment; empty if none does. */
    public static Optional<Database> running(Path data) throws IOException {
        Path cluster = data.resolve("postgres");
        Optional<Integer> port = PidFile.postmaster(cluster).isPresent() ? PidFile.port(cluster) : Optional.empty();
        return port.isEmpty()
                ? Optional.empty()
                : Optional.of(database(port.get(), NAME, PrivateFile.secret(data.resolve("postgres.password"))));
    }

    /** Where it listens. */
    public Database database() {
        return database(NAME);
    }

    /** Stops it: open work is given up, what was committed is safe. */
    public void stop() throws IOException, InterruptedException {
        unwatch();
        stopLeftover();
    }

    void unwatch() throws InterruptedException {
        watch.end();
    }

    private Database database(String name) {
        return database(port, name, password);
    }

    private static Database database(int port, String name, String password) {
        return new Database("jdbc:postgresql://127.0.0.1:" + port + "/" + name, USER, password);
    }

    Optional<ProcessHandle> postmaster() throws IOException {
        return PidFile.postmaster(cluster);
    }

    private void stopLeftover() throws IOException, InterruptedException {
        try {
            stop("fast");
        } catch (IOException tooSlow) {
            stop("immediate");
        }
    }

    private void stop(String mode) throws IOException, InterruptedException {
        if (postmaster().isEmpty()) {
            return;
        }
        try {
            control("stop", "-m", mode);
        } catch (IOException e) {
            // One that was killed may die between the look and the call.
            if (postmaster().isPresent()) {
                throw e;
            }
        }
    }

    private void prepare() throws CannotStart, IOException, InterruptedException {
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            PostgresVersion.check(cluster);
            return;
        }
        Path unfinished = cluster.resolveSibling("postgres.new");
        FileTree.delete(unfinished);
        Program.run(
                List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + unfinished,
                        "--username=" + USER,
                        "--pwfile=" + passwordFile(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--locale=C.UTF-8",
                        "--lc-collate=C",
                        "--lc-ctype=C",
                        "--no-instructions"),
                logs.resolve("postgres-init.log"),
                INIT_LIMIT);
        Files.move(unfinished, cluster);
    }

    /** After a crash of everything the first starts may meet the last children of the dead postmaster. */
    private void startPatiently() throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            try {
                start();
                return;
            } catch (IOException e) {
                if (attempt == START_ATTEMPTS) {
                    throw e;
                }
                Thread.sleep(START_PAUSE_MILLIS);
            }
        }
    }

    private void start() throws IOException, InterruptedException {
        ServerConfig.write(cluster.resolve("postgresql.conf"), port, logs);
        PidFile.deleteUnburied(cluster);
        control("start");
    }

    private void createDatabase() throws CannotStart, IOException, InterruptedException {
        try (Connection connection = database("postgres").connect();
                Statement statement = connection.createStatement()) {
            boolean exists = statement
                    .executeQuery("select 1 from pg_database where datname = '" + NAME + "'")
                    .next();
            if (!exists) {
                statement.execute("create database " + NAME);
            }
        } catch (SQLException e) {
            stopLeftover();
            throw new CannotStart(
                    "The embedded database in " + cluster + " does not let the studio in: " + e.getMessage()
                            + ". Its password stands in " + passwordFile() + ".",
                    e);
        }
    }

    private Path passwordFile() {
        return cluster.resolveSibling("postgres.password");
    }

    private void control(String action, String... options) throws IOException, InterruptedException {
        boolean start = action.equals("start");
        Duration limit = start ? START_LIMIT : STOP_LIMIT;
        List<String> command = new ArrayList<>(List.of(
                binaries.program("pg_ctl"), action, "-D", cluster.toString(), "-w", "-t", "" + limit.toSeconds()));
        command.addAll(List.of(options));
        Program.run(command, logs.resolve("postgres-" + action + ".log"), limit.plusSeconds(5));
    }
}
