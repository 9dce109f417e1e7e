package com.alwrity.studio.governance;

import com.alwrity.studio.persistence.Seal;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;

/**
 * The key of the audit log as it is stored: by chance, and encrypted under the installation's secret, so that the secret
 * can be changed while the chain goes on.
 */
final class AuditKeys {

    static final String NAME = "audit";

    private static final int BYTES = 32;

    private final Connection connection;
    private final Seal seal;

    AuditKeys(Connection connection, Seal seal) {
        this.connection = connection;
        this.seal = seal;
    }

    /** @throws IllegalStateException if it was encrypted under a secret that is not known any more, or is gone */
    AuditKey open() throws SQLException {
        Optional<String> stored = stored();
        if (stored.isEmpty()) {
            throw new IllegalStateException("The key of the audit log is missing: there is a chain, and no key to it.");
        }
        return seal.open(stored.get(), place(NAME))
                .map(text -> new AuditKey(Base64.getDecoder().decode(text)))
                .orElseThrow(() -> new IllegalStateException("The key of the audit log cannot be read with"
                        + " studio.secret. If the secret was changed, name the former one in studio.secret.former."));
    }

    /** The same; where there is neither key nor chain, one is made. */
    AuditKey openOrMake(Instant now) throws SQLException {
        if (stored().isEmpty() && !begun()) {
            byte[] key = new byte[BYTES];
            new SecureRandom().nextBytes(key);
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into installation_key (name, sealed, made_at) values (?, ?, ?) on conflict do nothing")) {
                insert.setString(1, NAME);
                insert.setString(2, seal.seal(Base64.getEncoder().encodeToString(key), place(NAME)));
                insert.setObject(3, now.atOffset(ZoneOffset.UTC));
                insert.executeUpdate();
            }
        }
        return open();
    }

    /** Where the key belongs. */
    static String place(String name) {
        return "installation/" + name;
    }

    private Optional<String> stored() throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select sealed from installation_key where name = ?")) {
            select.setString(1, NAME);
            ResultSet row = select.executeQuery();
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private boolean begun() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select from audit_cut limit 1")) {
            return row.next();
        }
    }
}
