package com.alwrity.studio.governance;

import com.alwrity.studio.ledger.LedgerProof;
import com.alwrity.studio.persistence.Seal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Proves the audit log and the ledger with nothing but a connection. The launcher calls it by its name, out of the web
 * application's own library: so there is one proof, and the launcher needs nothing of the application.
 */
public final class OfflineProof {

    private OfflineProof() {}

    /**
     * @param former as in {@code studio.secret.former}; null for none
     * @param noted {@code seq:hash} of an earlier proof, or null
     * @param say takes the outcome, line by line
     * @return whether all of it holds
     */
    public static boolean prove(Connection connection, String secret, String former, String noted, Consumer<String> say)
            throws SQLException {
        connection.setAutoCommit(false);
        if (!ready(connection)) {
            say.accept("This database has no chained audit log yet: start this version of the studio on it once.");
            return false;
        }
        boolean log = log(connection, new Seal(secret, Optional.ofNullable(former)), noted, say);
        boolean book = book(connection, say);
        connection.rollback();
        return log && book;
    }

    private static boolean log(Connection connection, Seal seal, String noted, Consumer<String> say)
            throws SQLException {
        AuditKey key;
        try {
            key = new AuditKeys(connection, seal).open();
        } catch (IllegalStateException e) {
            say.accept("Audit log: CANNOT BE PROVED. " + e.getMessage());
            connection.rollback();
            return false;
        }
        AuditChain chain = new AuditChain(connection, key);
        int looked;
        do {
            looked = chain.seal(Clock.systemUTC().instant());
            connection.commit();
        } while (looked == AuditChain.AT_ONCE);
        ChainProof proof = new ChainCheck(connection, key, head(noted)).check();
        connection.commit();
        say.accept(
                proof.holds()
                        ? "Audit log: " + proof.events() + " events, unbroken."
                        : "Audit log: BROKEN. " + words(proof.firstBroken()));
        if (proof.head() != null) {
            say.accept("  head       " + proof.head().seq() + ":" + proof.head().hash());
        }
        return proof.holds();
    }

    private static boolean book(Connection connection, Consumer<String> say) throws SQLException {
        LedgerProof.Proof proof = LedgerProof.prove(connection);
        say.accept(
                proof.holds()
                        ? "Ledger: sums to zero, as does each posting; each balance is the sum of its entries, each hold that of its"
                                + " jobs, and each job was paid as it was booked."
                        : "Ledger: WRONG. " + proof);
        return proof.holds();
    }

    private static String words(ChainProof.Broken broken) {
        String event = broken.eventId() == null ? "An event" : "Event " + broken.eventId();
        String place = broken.seq() == null ? "" : " at place " + broken.seq() + " of the chain";
        return switch (broken.what()) {
            case CHANGED -> event + place + " was changed.";
            case REMOVED -> event + place + " was removed.";
            case INSERTED -> event + place + " was not written by the studio.";
            case HEAD_MISSING ->
                "Place " + broken.seq() + ", noted earlier, is not there any more: the end was cut off.";
        };
    }

    private static ChainProof.Head head(String noted) {
        if (noted == null) {
            return null;
        }
        String[] parts = noted.split(":", 2);
        return new ChainProof.Head(Long.parseLong(parts[0]), parts[1]);
    }

    private static boolean ready(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select to_regclass('audit_seal') is not null")) {
            return row.next() && row.getBoolean(1);
        }
    }
}
