package com.alwrity.studio.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import javax.sql.DataSource;

/** What is done with the chain, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ChainSteps {

    @Inject
    private DataSource dataSource;

    @Inject
    private AuditSigner signer;

    @Inject
    private Clock clock;

    /** One step along the chain. */
    @FunctionalInterface
    private interface Step<T> {
        T take(Connection connection, AuditKey key) throws SQLException;
    }

    int seal() {
        return take((connection, key) -> new AuditChain(connection, key).seal(clock.instant()));
    }

    int drop(Instant before) {
        return take((connection, key) -> new ChainCut(connection, key).drop(before, clock.instant()));
    }

    ChainProof check(ChainProof.Head noted) {
        return take((connection, key) -> new ChainCheck(connection, key, noted).check());
    }

    private <T> T take(Step<T> step) {
        AuditKey key = signer.key();
        try (Connection connection = dataSource.getConnection()) {
            return step.take(connection, key);
        } catch (SQLException e) {
            throw new IllegalStateException("The chain of the audit log cannot be followed", e);
        }
    }
}
