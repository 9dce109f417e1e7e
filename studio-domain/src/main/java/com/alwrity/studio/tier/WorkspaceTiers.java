package com.alwrity.studio.tier;

import com.alwrity.studio.persistence.Lately;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Which tier a workspace has. */
@ApplicationScoped
@Transactional
public class WorkspaceTiers {

    private final Map<UUID, Lately<String>> lately = new ConcurrentHashMap<>();

    @Inject
    private EntityManager entities;

    @Inject
    private Tiers tiers;

    @Inject
    private TierRevisions revisions;

    @Inject
    private TierGrants grants;

    @Inject
    private Clock clock;

    public Tier of(UUID workspaceId) {
        String key = key(workspaceId);
        return tiers.find(key).orElseThrow(() -> new IllegalStateException("There is no tier " + key));
    }

    /** The same as of a moment ago: for what is asked again and again, and looked at once more before it counts. */
    public Tier lately(UUID workspaceId) {
        String key = lately.computeIfAbsent(workspaceId, id -> new Lately<>(clock, () -> key(id)))
                .get();
        return tiers.find(key).orElseGet(() -> of(workspaceId));
    }

    /** After a change of this node's was committed. */
    void forget(UUID workspaceId) {
        lately.remove(workspaceId);
    }

    /** How many workspaces have each tier. */
    Map<String, Long> counts() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select tier, count(*) from workspace group by tier")
                .getResultList();
        Map<String, Long> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.put((String) row[0], ((Number) row[1]).longValue()));
        return counts;
    }

    /** To be called for a workspace that was just made: keeps its tier from being taken away, and grants the month. */
    public void begin(UUID workspaceId) {
        revisions.stay();
        grants.grantNow(workspaceId, of(workspaceId));
    }

    private String key(UUID workspaceId) {
        List<?> found = entities.createNativeQuery("select tier from workspace where id = ?1")
                .setParameter(1, workspaceId)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        if (found.isEmpty()) {
            throw StudioException.notFound("workspace");
        }
        return (String) found.get(0);
    }
}
