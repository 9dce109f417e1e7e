package com.alwrity.studio.governance;

import com.alwrity.studio.governance.ChainProof.Broken;
import com.alwrity.studio.governance.ChainProof.Head;
import com.alwrity.studio.governance.ChainProof.What;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;

/** Walks along the chain from its beginning to its end, and looks for events that are not in it. */
final class ChainCheck {

    private static final int ROWS = 1_000;

    private final Connection connection;
    private final AuditKey key;
    private final Head noted;
    private Broken broken;
    private boolean found;
    private long events;
    private long seq;
    private byte[] hash;

    /** @param noted a place that the chain must go through; null for none */
    ChainCheck(Connection connection, AuditKey key, Head noted) {
        this.connection = connection;
        this.key = key;
        this.noted = noted;
        this.found = noted == null;
    }

    /** In a transaction of its own, in which nothing was asked yet. */
    ChainProof check() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // All that is read is of one moment: what comes in meanwhile is neither missing nor too much.
            statement.execute("set transaction isolation level repeatable read read only");
        }
        List<Cut.Signed> cuts = Cut.all(connection);
        if (cuts.isEmpty()) {
            return unbegun();
        }
        for (Cut.Signed signed : cuts) {
            if (!MessageDigest.isEqual(key.sign(signed.cut()), signed.mac())) {
                report(null, signed.cut().seq(), What.CHANGED);
            }
            arrive(signed.cut().seq(), signed.cut().hash());
        }
        Cut cut = cuts.get(cuts.size() - 1).cut();
        walk(cut);
        waiting(cut);
        if (!found) {
            report(null, noted.seq(), What.HEAD_MISSING);
        }
        return new ChainProof(broken == null, events, head(), broken);
    }

    /** No seal without a beginning. */
    private ChainProof unbegun() throws SQLException {
        boolean sealed = exists("select from audit_seal");
        if (sealed || noted != null) {
            report(null, sealed ? 0L : noted.seq(), sealed ? What.REMOVED : What.HEAD_MISSING);
        }
        return new ChainProof(broken == null, 0, null, broken);
    }

    private void walk(Cut cut) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS);
            ResultSet row = statement.executeQuery("select s.seq, s.event_id, s.hash, e.mac, " + AuditRow.COLUMNS
                    + " from audit_seal s left join audit_event e on e.id = s.event_id order by s.seq");
            while (row.next()) {
                link(row, cut);
            }
        }
    }

    private void link(ResultSet row, Cut cut) throws SQLException {
        long expected = seq + 1;
        byte[] before = hash;
        arrive(row.getLong("seq"), row.getBytes("hash"));
        events++;
        if (broken != null) {
            return;
        }
        long event = row.getLong("event_id");
        if (seq != expected) {
            report(null, expected, What.REMOVED);
        } else if (row.getObject("id") == null) {
            report(event, seq, What.REMOVED);
        } else {
            AuditRow written = AuditRow.read(row);
            byte[] mac = row.getBytes("mac");
            boolean ours = event <= cut.unsignedUntil() || key.signed(written, mac);
            if (!MessageDigest.isEqual(key.seal(before, seq, written), hash) || !ours) {
                report(event, seq, !ours && mac == null ? What.INSERTED : What.CHANGED);
            }
        }
    }

    /** Events without a seal: those of the last moments are signed, and wait for theirs. */
    private void waiting(Cut cut) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(ROWS);
            ResultSet row = statement.executeQuery("select e.mac, " + AuditRow.COLUMNS + " from audit_event e"
                    + " where not exists (select from audit_seal s where s.event_id = e.id) order by e.id");
            while (broken == null && row.next()) {
                AuditRow written = AuditRow.read(row);
                if (written.id() > cut.unsignedUntil() && !key.signed(written, row.getBytes("mac"))) {
                    report(written.id(), null, What.INSERTED);
                }
            }
        }
        try (Statement statement = connection.createStatement()) {
            ResultSet row = statement.executeQuery("select u.event_id from audit_unsealed u where not exists"
                    + " (select from audit_event e where e.id = u.event_id) order by u.event_id limit 1");
            if (row.next()) {
                report(row.getLong(1), null, What.REMOVED);
            }
        }
    }

    private void arrive(long at, byte[] with) {
        seq = at;
        hash = with;
        found |= noted != null && noted.equals(head());
    }

    private Head head() {
        return new Head(seq, HexFormat.of().formatHex(hash));
    }

    private boolean exists(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql + " limit 1")) {
            return row.next();
        }
    }

    private void report(Long event, Long place, What what) {
        if (broken == null) {
            broken = new Broken(event, place, what);
        }
    }
}
