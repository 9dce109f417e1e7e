package com.alwrity.studio.ledger;

import com.alwrity.studio.governance.Incidents;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.json.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;

/** Proves the book each night and whenever an admin wants it; what is wrong is an incident. */
@ApplicationScoped
public class ProveLedger {

    @Inject
    private LedgerProof proof;

    @Inject
    private Incidents incidents;

    public LedgerProof.Proof prove(Caller admin) {
        admin.require(Role.ADMIN);
        return prove();
    }

    public LedgerProof.Proof prove() {
        LedgerProof.Proof found = proof.prove();
        if (!found.holds()) {
            @SuppressWarnings("unchecked")
            Map<String, Object> details = Json.mapper().convertValue(found, Map.class);
            incidents.raise("ledger", "ledger", "all", details);
        }
        return found;
    }
}
