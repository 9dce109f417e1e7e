package com.alwrity.studio.governance;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.persistence.Seal;
import com.alwrity.studio.schedule.TestDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import javax.sql.DataSource;

/** An audit log as the studio writes it, one event a day; and as somebody changes it who can write to the database. */
final class WrittenLog {

    private static final Instant FIRST = Instant.parse("2026-01-01T10:00:00.123456789Z");
    private static final UUID USER = UUID.fromString("6f1e45e7-0000-4000-8000-000000000001");

    private final DataSource database;
    private final AuditKey key;

    /** What is done in one transaction. */
    private interface Work<T> {
        T in(Connection connection) throws SQLException;
    }

    WrittenLog(DataSource database, Seal seal) {
        this.database = database;
        this.key = inTransaction(connection -> new AuditKeys(connection, seal).openOrMake(FIRST));
    }

    void write(int day) {
        long id = TestDatabase.number(database, "select nextval('audit_number')");
        JsonNode details = Json.read(
                "{\"number\": " + day + ", \"rate\": 1.50, \"big\": 1e3, \"z\": [\"ä\", null]}", JsonNode.class);
        AuditRow row = new AuditRow(
                id, at(day), null, USER, null, null, "job.submit", "job", "" + day, "192.0.2.7", "why", details);
        inTransaction(connection -> {
            try (PreparedStatement insert = connection.prepareStatement("insert into audit_event (id, at, user_id,"
                    + " action, subject_kind, subject_id, origin, reason, details, mac)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)")) {
                insert.setLong(1, row.id());
                insert.setObject(2, row.at().atOffset(ZoneOffset.UTC));
                insert.setObject(3, row.userId());
                insert.setString(4, row.action());
                insert.setString(5, row.subjectKind());
                insert.setString(6, row.subjectId());
                insert.setString(7, row.origin());
                insert.setString(8, row.reason());
                insert.setString(9, row.details().toString());
                insert.setBytes(10, key.sign(row));
                return insert.executeUpdate();
            }
        });
    }

    void seal() {
        inTransaction(connection -> new AuditChain(connection, key).seal(FIRST));
    }

    ChainProof check(ChainProof.Head noted) {
        return inTransaction(connection -> new ChainCheck(connection, key, noted).check());
    }

    /** Drops the days before this one. */
    int drop(int day) {
        return inTransaction(
                connection -> new ChainCut(connection, key).drop(at(day).truncatedTo(ChronoUnit.MICROS), FIRST));
    }

    /** The number of the event at this place of the chain. */
    long id(int seq) {
        return TestDatabase.number(database, "select event_id from audit_seal where seq = " + seq);
    }

    /** As the owner of the database, who is stopped by no trigger. */
    void tamper(String sql) {
        TestDatabase.execute(database, "set session_replication_role = replica; " + sql);
    }

    private static Instant at(int day) {
        return FIRST.plus(Duration.ofDays(day));
    }

    private <T> T inTransaction(Work<T> work) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            T outcome = work.in(connection);
            connection.commit();
            return outcome;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
