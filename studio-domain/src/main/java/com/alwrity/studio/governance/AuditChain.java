package com.alwrity.studio.governance;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives each event that is committed its place in the chain. Events are written without waiting for each other; sealing
 * them is done by one at a time. Plain SQL, as the chain can be proved without a server, too.
 */
final class AuditChain {

    /** Seals of one transaction. */
    static final int AT_ONCE = 1_000;

    private static final Logger LOG = System.getLogger(AuditChain.class.getName());

    private final Connection connection;
    private final AuditKey key;

    /** @param connection in a transaction of its own */
    AuditChain(Connection connection, AuditKey key) {
        this.connection = connection;
        this.key = key;
    }

    /** @return how many were looked at; {@value #AT_ONCE} when there may be more */
    int seal(Instant now) throws SQLException {
        lock();
        Cut cut = cut(now);
        Link last = last(cut);
        List<Long> forged = new ArrayList<>();
        int looked = 0;
        try (PreparedStatement waiting = connection.prepareStatement("select " + AuditRow.COLUMNS
                        + ", e.mac from audit_unsealed u join audit_event e on e.id = u.event_id where not exists"
                        + " (select from audit_seal s where s.event_id = u.event_id) order by u.event_id limit ?");
                PreparedStatement insert =
                        connection.prepareStatement("insert into audit_seal (seq, event_id, hash) values (?, ?, ?)")) {
            waiting.setInt(1, AT_ONCE);
            ResultSet found = waiting.executeQuery();
            while (found.next()) {
                looked++;
                AuditRow row = AuditRow.read(found);
                if (row.id() > cut.unsignedUntil() && !key.signed(row, found.getBytes("mac"))) {
                    forged.add(row.id());
                    continue;
                }
                last = new Link(last.seq() + 1, key.seal(last.hash(), last.seq() + 1, row));
                insert.setLong(1, last.seq());
                insert.setLong(2, row.id());
                insert.setBytes(3, last.hash());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        if (looked > 0) {
            forget(forged);
        }
        return looked;
    }

    /** Until the transaction ends. */
    void lock() throws SQLException {
        execute("select pg_advisory_xact_lock(hashtextextended('audit-chain', 0))");
    }

    /** The latest; the very beginning is made where there is none. */
    private Cut cut(Instant now) throws SQLException {
        List<Cut.Signed> all = Cut.all(connection);
        if (!all.isEmpty()) {
            return all.get(all.size() - 1).cut();
        }
        long known = number("select coalesce(max(id), 0) from audit_event");
        Instant at = now.truncatedTo(ChronoUnit.MICROS);
        Cut beginning = new Cut(0, key.beginning(at), at, known);
        beginning.insert(connection, key);
        return beginning;
    }

    private Link last(Cut cut) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select seq, hash from audit_seal order by seq desc limit 1")) {
            return row.next() ? new Link(row.getLong("seq"), row.getBytes("hash")) : new Link(cut.seq(), cut.hash());
        }
    }

    /** What has its seal waits no more; what the studio never wrote gets none, and is found when the chain is proved. */
    private void forget(List<Long> forged) throws SQLException {
        execute("delete from audit_unsealed u using audit_seal s where s.event_id = u.event_id");
        try (PreparedStatement delete = connection.prepareStatement("delete from audit_unsealed where event_id = ?")) {
            for (long event : forged) {
                LOG.log(Level.ERROR, "Audit event {0} was not written by the studio and gets no seal", event);
                delete.setLong(1, event);
                delete.executeUpdate();
            }
        }
    }

    private long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The end of the chain so far. */
    private record Link(long seq, byte[] hash) {}
}
