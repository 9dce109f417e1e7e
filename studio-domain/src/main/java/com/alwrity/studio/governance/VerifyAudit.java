package com.alwrity.studio.governance;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Proves that nobody has changed, removed or added anything in the audit log. */
@ApplicationScoped
public class VerifyAudit {

    @Inject
    private AuditSealing sealing;

    @Inject
    private ChainSteps steps;

    @Inject
    private Audit audit;

    /**
     * Takes as long as reading the whole log does.
     *
     * @param noted where the chain ended at an earlier time; it must still go through there. Null for none
     */
    public ChainProof verify(Caller admin, ChainProof.Head noted) {
        admin.require(Role.ADMIN);
        sealing.seal();
        ChainProof proof = steps.check(noted);
        audit.record(admin, "audit.verify", "audit", "chain", Map.of("holds", proof.holds(), "events", proof.events()));
        return proof;
    }
}
