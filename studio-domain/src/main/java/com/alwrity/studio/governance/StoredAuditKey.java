package com.alwrity.studio.governance;

import com.alwrity.studio.persistence.Seal;
import com.alwrity.studio.persistence.SealedSecrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;

/** Reads the key of the audit log, apart from the deed that is the first to need it, and keeps it. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class StoredAuditKey implements SealedSecrets {

    @Inject
    private DataSource dataSource;

    @Inject
    private EntityManager entities;

    @Inject
    private Seal seal;

    @Inject
    private Clock clock;

    AuditKey read() {
        try (Connection connection = dataSource.getConnection()) {
            return new AuditKeys(connection, seal).openOrMake(clock.instant());
        } catch (SQLException e) {
            throw new IllegalStateException("The key of the audit log cannot be read", e);
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public int sealAnew() {
        List<Object[]> stored = entities.createNativeQuery("select name, sealed from installation_key for update")
                .getResultList();
        int renewed = 0;
        for (Object[] row : stored) {
            String place = AuditKeys.place((String) row[0]);
            renewed += seal.sealAnew((String) row[1], place)
                    .map(text -> entities.createNativeQuery("update installation_key set sealed = ?2 where name = ?1")
                            .setParameter(1, row[0])
                            .setParameter(2, text)
                            .executeUpdate())
                    .orElse(0);
        }
        return renewed;
    }
}
