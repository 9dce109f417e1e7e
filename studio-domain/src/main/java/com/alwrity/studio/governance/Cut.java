package com.alwrity.studio.governance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * From where the chain goes on.
 *
 * @param seq of the last seal that is not there any more; 0 at the very beginning
 * @param hash of that seal
 * @param unsignedUntil events up to this number were written before rows were signed
 */
record Cut(long seq, byte[] hash, Instant at, long unsignedUntil) {

    Cut {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** With its signature as it is stored. */
    record Signed(Cut cut, byte[] mac) {}

    /** The latest last. */
    static List<Signed> all(Connection connection) throws SQLException {
        List<Signed> all = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select seq, hash, at, unsigned_until, mac from audit_cut order by seq")) {
            while (row.next()) {
                all.add(new Signed(
                        new Cut(
                                row.getLong("seq"),
                                row.getBytes("hash"),
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                row.getLong("unsigned_until")),
                        row.getBytes("mac")));
            }
        }
        return all;
    }

    void insert(Connection connection, AuditKey key) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into audit_cut (seq, hash, at, unsigned_until, mac) values (?, ?, ?, ?, ?)")) {
            insert.setLong(1, seq);
            insert.setBytes(2, hash);
            insert.setObject(3, at.atOffset(ZoneOffset.UTC));
            insert.setLong(4, unsignedUntil);
            insert.setBytes(5, key.sign(this));
            insert.executeUpdate();
        }
    }
}
