package com.alwrity.studio.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the months of a workspace end. */
@ApplicationScoped
@Transactional
public class BillingZones {

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "studio.billing.zone", defaultValue = "UTC")
    private ZoneId installation;

    /** Of workspaces that have none of their own. */
    public ZoneId usual() {
        return installation;
    }

    public ZoneId of(UUID workspaceId) {
        String own = (String) entities.createNativeQuery("select zone from workspace where id = ?1")
                .setParameter(1, workspaceId)
                .setFlushMode(FlushModeType.COMMIT)
                .getSingleResult();
        return own == null ? installation : ZoneId.of(own);
    }

    /** All that some workspace lives in. */
    public List<ZoneId> inUse() {
        @SuppressWarnings("unchecked")
        List<String> own = entities.createNativeQuery("select distinct zone from workspace where zone is not null")
                .getResultList();
        return Stream.concat(Stream.of(installation), own.stream().map(ZoneId::of))
                .distinct()
                .toList();
    }

    /** The month that it is now in a workspace. */
    public BillingMonth now(UUID workspaceId) {
        return BillingMonth.of(clock.instant(), of(workspaceId));
    }
}
