package com.alwrity.studio.governance;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Holds the key of the audit log. */
@ApplicationScoped
class AuditSigner {

    @Inject
    private StoredAuditKey stored;

    private volatile AuditKey key;

    AuditKey key() {
        AuditKey known = key;
        if (known == null) {
            known = stored.read();
            key = known;
        }
        return known;
    }

    /** A studio that could not write its log does not start. */
    @Singleton
    @Startup
    @DependsOn("Migration")
    public static class Start {

        @Inject
        private AuditSigner signer;

        @PostConstruct
        void read() {
            signer.key();
        }
    }
}
