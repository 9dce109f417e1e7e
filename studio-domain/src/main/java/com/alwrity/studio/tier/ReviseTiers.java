package com.alwrity.studio.tier;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.ledger.Reason;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tiers, seen and changed by an admin. What is stored holds at once; what somebody else stored is not overwritten. */
@ApplicationScoped
public class ReviseTiers {

    /** What a tier that is shipped counts as. */
    private static final int SHIPPED = 1;

    @Inject
    private Tiers tiers;

    @Inject
    private TierStore store;

    @Inject
    private WorkspaceTiers workspaces;

    @Inject
    private TierRevisions revisions;

    /** All tiers, from the least on. */
    public List<TierOverview> all(Caller admin) {
        admin.require(Role.ADMIN);
        Map<String, Long> counts = workspaces.counts();
        Map<String, TierRevision> latest =
                revisions.latest().stream().collect(Collectors.toMap(TierRevision::key, Function.identity()));
        return tiers.all().stream()
                .sorted(Comparator.comparing(Tier::priority).thenComparing(Tier::price))
                .map(tier -> overview(
                        tier, Optional.ofNullable(latest.get(tier.key())), counts.getOrDefault(tier.key(), 0L)))
                .toList();
    }

    /** @throws StudioException NOT_FOUND */
    public TierOverview one(Caller admin, String key) {
        return all(admin).stream()
                .filter(overview -> overview.tier().key().equals(key))
                .findFirst()
                .orElseThrow(() -> StudioException.notFound("tier"));
    }

    /**
     * Stores a tier, one that is there or a new one.
     *
     * @param expectedVersion that it was made from; 0 for a new one
     * @throws StudioException INVALID naming the field, CONFLICT if somebody else was faster
     */
    public TierOverview put(Caller admin, String key, Tier tier, int expectedVersion, String reason) {
        admin.require(Role.ADMIN);
        Reason.check(reason);
        TierRules.check(tier);
        if (!tier.key().equals(key)) {
            throw StudioException.invalid(Violation.notAllowed("key", List.of(key)));
        }
        store.put(admin, tier, expectedVersion, reason.strip());
        tiers.renew();
        return one(admin, key);
    }

    /** @throws StudioException NOT_FOUND; CONFLICT if workspaces have it, new ones get it, or somebody else was faster */
    public void delete(Caller admin, String key, int expectedVersion, String reason) {
        admin.require(Role.ADMIN);
        Reason.check(reason);
        store.delete(admin, key, expectedVersion, reason.strip());
        tiers.renew();
    }

    private TierOverview overview(Tier tier, Optional<TierRevision> revision, long workspaces) {
        boolean usual = tier.key().equals(tiers.usual());
        return revision.map(
                        last -> new TierOverview(tier, last.version(), workspaces, usual, null, last.at(), last.by()))
                .orElseGet(() -> new TierOverview(
                        tier,
                        SHIPPED,
                        workspaces,
                        usual,
                        tiers.shipped().source(),
                        tiers.shipped().date().atStartOfDay(ZoneOffset.UTC).toInstant(),
                        null));
    }
}
