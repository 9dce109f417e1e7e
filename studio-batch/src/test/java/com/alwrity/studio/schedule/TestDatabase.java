package com.alwrity.studio.schedule;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A PostgreSQL process for all tests of this module; each asks for a migrated database of its own. */
public final class TestDatabase {

    private static final String TEMPLATE = "migrated";

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static EmbeddedPostgres postgres;

    private TestDatabase() {}

    public static synchronized DataSource fresh() {
        if (postgres == null) {
            postgres = start();
        }
        String name = "batch_" + COUNT.incrementAndGet();
        execute(postgres.getPostgresDatabase(), "create database " + name + " template " + TEMPLATE);
        return postgres.getDatabase("postgres", name);
    }

    private static EmbeddedPostgres start() {
        Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
        try {
            EmbeddedPostgres started = EmbeddedPostgres.builder()
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setServerConfig("max_connections", "200")
                    .start();
            execute(started.getPostgresDatabase(), "create database " + TEMPLATE);
            Flyway.configure()
                    .dataSource(started.getDatabase("postgres", TEMPLATE))
                    .locations("classpath:com/alwrity/studio/migration")
                    .load()
                    .migrate();
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The only column of the only row. */
    public static long number(DataSource database, String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The only column of all rows, in their order. */
    public static List<String> texts(DataSource database, String sql) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = database.getConnection();
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
}
