package com.alwrity.studio.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Whether people sign in by passwords of this installation, beside a provider. */
@ApplicationScoped
@Transactional
public class LocalAccounts {

    @Inject
    private EntityManager entities;

    @Inject
    @ConfigProperty(name = "studio.oidc.local-accounts", defaultValue = "true")
    private boolean wanted;

    @Inject
    @ConfigProperty(name = "studio.oidc.issuer")
    private Optional<String> issuer;

    /** Whether everybody does: without a provider there is no other way. */
    public boolean open() {
        return wanted || issuer.isEmpty();
    }

    /** Whether this person may; the longest-standing admin always, so that a provider's fault locks nobody out. */
    boolean open(UUID userId) {
        return open()
                || entities.createNativeQuery("select id from app_user where role = 'ADMIN' and not locked"
                                + " and deleted_at is null order by created_at, id limit 1")
                        .getResultList()
                        .contains(userId);
    }
}
