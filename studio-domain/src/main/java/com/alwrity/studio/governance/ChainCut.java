package com.alwrity.studio.governance;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;

/** Drops the beginning of the chain, as far as it is old, and signs where the rest goes on. */
final class ChainCut {

    /** Events of one transaction. */
    static final int AT_ONCE = 5_000;

    private final Connection connection;
    private final AuditKey key;

    ChainCut(Connection connection, AuditKey key) {
        this.connection = connection;
        this.key = key;
    }

    /**
     * What does not hold is not dropped: it is the evidence.
     *
     * @return how many events went; {@value #AT_ONCE} when there may be more
     */
    int drop(Instant before, Instant now) throws SQLException {
        new AuditChain(connection, key).lock();
        List<Cut.Signed> cuts = Cut.all(connection);
        if (cuts.isEmpty()) {
            return 0;
        }
        Cut from = cuts.get(cuts.size() - 1).cut();
        Cut to = end(from, before, now);
        int dropped = (int) (to.seq() - from.seq());
        if (dropped > 0) {
            delete(to);
            to.insert(connection, key);
        }
        return dropped;
    }

    private Cut end(Cut from, Instant before, Instant now) throws SQLException {
        long seq = from.seq();
        byte[] hash = from.hash();
        try (PreparedStatement statement = connection.prepareStatement("select s.seq, s.hash, " + AuditRow.COLUMNS
                + " from audit_seal s join audit_event e on e.id = s.event_id order by s.seq limit ?")) {
            statement.setInt(1, AT_ONCE);
            ResultSet row = statement.executeQuery();
            while (row.next()) {
                AuditRow event = AuditRow.read(row);
                boolean holds = row.getLong("seq") == seq + 1
                        && MessageDigest.isEqual(key.seal(hash, seq + 1, event), row.getBytes("hash"));
                if (!holds || !event.at().isBefore(before)) {
                    break;
                }
                seq++;
                hash = row.getBytes("hash");
            }
        }
        return new Cut(seq, hash, now, from.unsignedUntil());
    }

    private void delete(Cut to) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('studio.audit_cut', 'yes', true)");
            statement.executeUpdate(
                    "delete from audit_event e using audit_seal s where s.event_id = e.id and s.seq <= " + to.seq());
            statement.executeUpdate("delete from audit_seal where seq <= " + to.seq());
            statement.execute("select set_config('studio.audit_cut', '', true)");
        }
    }
}
