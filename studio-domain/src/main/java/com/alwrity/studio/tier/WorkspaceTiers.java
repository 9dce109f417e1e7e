package com.alwrity.studio.tier;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which tier a workspace has. */
@ApplicationScoped
@Transactional
public class WorkspaceTiers {

    public static final int MAX_REASON = 500;

    @Inject
    private EntityManager entities;

    @Inject
    private Tiers tiers;

    @Inject
    private TierRevisions revisions;

    @Inject
    private TierGrants grants;

    @Inject
    private Audit audit;

    public Tier of(UUID workspaceId) {
        String key = key(workspaceId, false);
        return tiers.find(key).orElseThrow(() -> new IllegalStateException("There is no tier " + key));
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

    /**
     * Gives a workspace another tier. What it grants more this month is there at once; nothing is taken back.
     *
     * @throws StudioException NOT_FOUND if there is no such workspace, INVALID naming the field
     */
    public Tier change(Caller admin, UUID workspaceId, String tier, String reason) {
        admin.require(Role.ADMIN);
        checkReason(reason);
        revisions.stay();
        Tier wanted = tiers.find(tier == null ? "" : tier)
                .filter(found -> revisions
                        .latest(found.key())
                        .map(last -> last.body().isPresent())
                        .orElse(true))
                .orElseThrow(() -> StudioException.invalid(
                        tier == null
                                ? Violation.required("tier")
                                : Violation.notAllowed(
                                        "tier",
                                        tiers.all().stream().map(Tier::key).toList())));
        String before = key(workspaceId, true);
        entities.createNativeQuery("update workspace set tier = ?1, version = version + 1 where id = ?2")
                .setParameter(1, wanted.key())
                .setParameter(2, workspaceId)
                .executeUpdate();
        audit.record(
                admin,
                "workspace.tier",
                "workspace",
                workspaceId,
                Map.of("before", before, "after", wanted.key(), "reason", reason.strip()));
        grants.grantNow(workspaceId, wanted);
        return wanted;
    }

    /** @throws StudioException INVALID */
    public static void checkReason(String reason) {
        if (reason == null || reason.isBlank()) {
            throw StudioException.invalid(Violation.required("reason"));
        }
        if (reason.length() > MAX_REASON) {
            throw StudioException.invalid(Violation.tooLong("reason", MAX_REASON));
        }
    }

    private String key(UUID workspaceId, boolean locked) {
        List<?> found = entities.createNativeQuery(
                        "select tier from workspace where id = ?1" + (locked ? " for update" : ""))
                .setParameter(1, workspaceId)
                .setFlushMode(locked ? FlushModeType.AUTO : FlushModeType.COMMIT)
                .getResultList();
        if (found.isEmpty()) {
            throw StudioException.notFound("workspace");
        }
        return (String) found.get(0);
    }
}
