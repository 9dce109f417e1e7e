package com.alwrity.studio.tier;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Stores what an admin makes of a tier: a transaction each, one after the other. */
@ApplicationScoped
@Transactional
class TierStore {

    @Inject
    private EntityManager entities;

    @Inject
    private Tiers tiers;

    @Inject
    private TierGrants grants;

    @Inject
    private TierRevisions revisions;

    @Inject
    private WorkspaceTiers workspaces;

    @Inject
    private Audit audit;

    void put(Caller admin, Tier tier, int expectedVersion, String reason) {
        revisions.alone();
        Standing now = standing(tier.key());
        now.check(expectedVersion);
        revisions.add(admin, tier.key(), now.latest() + 1, Optional.of(tier), reason);
        Map<String, Object> details = new HashMap<>(Map.of("after", json(tier), "reason", reason));
        now.tier().ifPresent(before -> details.put("before", json(before)));
        audit.record(admin, "tier.put", "tier", tier.key(), details);
    }

    void delete(Caller admin, String key, int expectedVersion, String reason) {
        revisions.alone();
        Standing now = standing(key);
        Tier before = now.tier().orElseThrow(() -> StudioException.notFound("tier"));
        now.check(expectedVersion);
        long inUse = workspaces.counts().getOrDefault(key, 0L);
        if (inUse > 0) {
            throw new StudioException(StudioException.Kind.CONFLICT, "tier.in_use", Map.of("count", inUse));
        }
        if (key.equals(tiers.usual())) {
            throw new StudioException(StudioException.Kind.CONFLICT, "tier.needed");
        }
        revisions.add(admin, key, now.latest() + 1, Optional.empty(), reason);
        audit.record(admin, "tier.delete", "tier", key, Map.of("before", json(before), "reason", reason));
    }

    void give(Caller admin, UUID workspaceId, String key, String reason) {
        revisions.stay();
        Tier tier = standing(key).tier().orElseThrow(() -> StudioException.notFound("tier"));
        List<?> before = entities.createNativeQuery("select tier from workspace where id = ?1 for update")
                .setParameter(1, workspaceId)
                .getResultList();
        if (before.isEmpty()) {
            throw StudioException.notFound("workspace");
        }
        entities.createNativeQuery("update workspace set tier = ?1, version = version + 1 where id = ?2")
                .setParameter(1, key)
                .setParameter(2, workspaceId)
                .executeUpdate();
        audit.record(
                admin,
                "workspace.tier",
                "workspace",
                workspaceId,
                Map.of("before", before.get(0), "after", key, "reason", reason));
        grants.grantNow(workspaceId, tier);
    }

    /** What holds in the database, whatever this node last saw of it. */
    private Standing standing(String key) {
        Optional<TierRevision> last = revisions.latest(key);
        Optional<Tier> shipped = Optional.ofNullable(tiers.shipped().tiers().get(key));
        Optional<Tier> tier =
                last.isPresent() ? last.filter(one -> one.body().isPresent()).flatMap(Tiers::read) : shipped;
        int latest = last.map(TierRevision::version).orElse(shipped.isPresent() ? 1 : 0);
        return new Standing(
                tier,
                latest,
                tier.isPresent() ? latest : 0,
                last.map(TierRevision::by).orElse(""),
                last.map(one -> one.at().toString())
                        .orElse(tiers.shipped().date().toString()));
    }

    private static Object json(Tier tier) {
        return Json.mapper().convertValue(tier, Map.class);
    }

    /**
     * How a tier stands.
     *
     * @param latest the highest version that it ever had
     * @param version that it has now; 0 if there is none
     */
    private record Standing(Optional<Tier> tier, int latest, int version, String by, String at) {

        void check(int expected) {
            if (expected != version) {
                throw new StudioException(
                        StudioException.Kind.CONFLICT, "edited.meanwhile", Map.of("by", by, "at", at));
            }
        }
    }
}
