package com.alwrity.studio.governance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Keeps the chain of the audit log: seals what is new, and drops what is older than it is to be kept. */
@ApplicationScoped
public class AuditSealing {

    @Inject
    private ChainSteps steps;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "studio.audit.retention")
    private Optional<Duration> retention;

    /** Returns when everything that was committed before has its place in the chain. */
    public void seal() {
        int looked;
        do {
            looked = steps.seal();
        } while (looked == AuditChain.AT_ONCE);
    }

    /** Does nothing where the log is kept for ever. */
    public void dropOld() {
        retention.map(age -> clock.instant().minus(age)).ifPresent(this::drop);
    }

    private void drop(Instant before) {
        long all = 0;
        int dropped;
        do {
            dropped = steps.drop(before);
            all += dropped;
        } while (dropped == ChainCut.AT_ONCE);
        if (all > 0) {
            audit.record(null, null, "audit.cut", "audit", "chain", null, Map.of("events", all, "before", before));
        }
    }
}
