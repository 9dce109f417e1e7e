package com.alwrity.studio.asset;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.governance.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Throws away what is older than its workspace's policy lets it become. What somebody favours stays. */
@ApplicationScoped
@Transactional
public class ApplyRetention {

    @Inject
    private EntityManager entities;

    @Inject
    private Policies policies;

    @Inject
    private Assets assets;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * @param limit how many at most
     * @return how many went
     */
    public int apply(int limit) {
        int gone = 0;
        for (Map.Entry<UUID, Integer> kept : policies.retentions().entrySet()) {
            if (gone == limit) {
                break;
            }
            Instant before = clock.instant().minus(Duration.ofDays(kept.getValue()));
            for (Asset asset : old(kept.getKey(), before, limit - gone)) {
                asset.trash(clock.instant());
                audit.record(
                        asset.workspaceId(),
                        null,
                        "asset.retire",
                        "asset",
                        asset.id(),
                        null,
                        Map.of("title", asset.title(), "days", kept.getValue()));
                assets.changed(asset);
                gone++;
            }
        }
        return gone;
    }

    private List<Asset> old(UUID workspaceId, Instant before, int limit) {
        return entities.createQuery(
                        "select a from Asset a where a.workspaceId = :workspace and a.favorite = false"
                                + " and a.state = com.alwrity.studio.asset.AssetState.READY and a.createdAt < :before"
                                + " order by a.createdAt",
                        Asset.class)
                .setParameter("workspace", workspaceId)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }
}
