package com.alwrity.studio.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A database that tests look into: one of their own, which servers share, or the one that came along with a server. */
public final class Database implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres postgres;

    private final String url;
    private final String user;
    private final String password;
    private final Runnable end;

    private Database(String url, String user, String password, Runnable end) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.end = end;
    }

    /** A new one, gone when it is closed. All are in one process. */
    public static synchronized Database fresh() {
        if (postgres == null) {
            try {
                postgres = EmbeddedPostgres.builder()
                        .setPGStartupWait(Duration.ofMinutes(1))
                        .setServerConfig("max_connections", "300")
                        .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        String name = "studio_" + COUNT.incrementAndGet();
        Database house = ofHouse("postgres", () -> {});
        house.execute("create database " + name);
        return ofHouse(name, () -> house.execute("drop database " + name + " with (force)"));
    }

    private static Database ofHouse(String name, Runnable end) {
        return new Database(
                "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name, "postgres", "postgres", end);
    }

    /** The one that runs in this data directory. */
    public static Database in(Path data) throws IOException {
        String port =
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).get(3);
        return new Database(
                "jdbc:postgresql://127.0.0.1:" + port + "/studio",
                "studio",
                Files.readString(data.resolve("postgres.password")).strip(),
                () -> {});
    }

    public String url() {
        return url;
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** Has the server use it. */
    public PackagedServer behind(PackagedServer server) {
        return server.with("studio.jdbc.url", url)
                .with("studio.jdbc.user", user)
                .with("studio.jdbc.password", password);
    }

    /** The only column of the only row. */
    public long number(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The only column of all rows. */
    public Set<String> texts(String sql) {
        Set<String> texts = new HashSet<>();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Nobody writes to the table until the lock is closed. */
    public Lock lock(String table) {
        try {
            Connection connection = connect();
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("lock table " + table + " in exclusive mode");
            }
            return connection::close;
        } catch (SQLException e) {
            throw new IllegalStateException(table, e);
        }
    }

    /** Holds a table until it is closed. */
    @FunctionalInterface
    public interface Lock extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }

    public void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public void close() {
        end.run();
    }
}
