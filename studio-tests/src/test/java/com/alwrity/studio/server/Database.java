package com.alwrity.studio.server;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A PostgreSQL of the tests' own, which servers share and tests look into. One process, a database for each. */
public final class Database implements AutoCloseable {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres postgres;

    private final String name = "studio_" + COUNT.incrementAndGet();

    private Database() {
        execute("postgres", "create database " + name);
    }

    public static synchronized Database fresh() {
        if (postgres == null) {
            try {
                postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Database();
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + name;
    }

    public String user() {
        return "postgres";
    }

    public String password() {
        return "postgres";
    }

    /** Has the server use it. */
    public PackagedServer behind(PackagedServer server) {
        return server.with("studio.jdbc.url", url())
                .with("studio.jdbc.user", user())
                .with("studio.jdbc.password", password());
    }

    /** The only column of the only row. */
    public long number(String sql) {
        try (Connection connection = DriverManager.getConnection(url(), user(), password());
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
        try (Connection connection = DriverManager.getConnection(url(), user(), password());
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
            Connection connection = DriverManager.getConnection(url(), user(), password());
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
        execute(name, sql);
    }

    private void execute(String database, String sql) {
        String target = "jdbc:postgresql://localhost:" + postgres.getPort() + "/" + database;
        try (Connection connection = DriverManager.getConnection(target, user(), password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @Override
    public void close() {
        execute("postgres", "drop database " + name + " with (force)");
    }
}
