package com.alwrity.studio.governance;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The policy that new workspaces begin with; an admin says which. Those that are there keep theirs. */
@ApplicationScoped
@Transactional
public class HouseDefault {

    @Inject
    private EntityManager entities;

    @Inject
    private Catalog catalog;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    public PolicyVersion get(Caller admin) {
        admin.require(Role.ADMIN);
        return latest();
    }

    /**
     * @param expectedVersion the number that the edit was made from; 0 where nobody has set one
     * @param note why
     * @throws StudioException INVALID naming the fields, CONFLICT if somebody else was faster
     */
    public PolicyVersion set(Caller admin, Policy policy, Integer expectedVersion, String note) {
        admin.require(Role.ADMIN);
        if (expectedVersion == null) {
            throw StudioException.invalid(Violation.required("expectedVersion"));
        }
        String said = PolicyRules.reason(note);
        PolicyRules.check(policy, said, catalog);
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('policy', 0))")
                .getSingleResult();
        PolicyVersion before = latest();
        PolicyStore.check(before, expectedVersion);
        entities.createNativeQuery("insert into policy_default (number, body, note, made_at, made_by)"
                        + " values (?1, cast(?2 as jsonb), ?3, ?4, ?5)")
                .setParameter(1, before.number() + 1)
                .setParameter(2, Json.write(policy))
                .setParameter(3, said)
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(5, admin.userId())
                .executeUpdate();
        Map<String, Object> details = new HashMap<>(BeforeAfter.of(before.policy(), policy));
        details.put("number", before.number() + 1);
        audit.record(admin, "policy.default", "policy", "default", said, details);
        return latest();
    }

    /** For a workspace that has just been made: its first version, where there is a default. */
    public void begin(UUID workspaceId) {
        entities.createNativeQuery("insert into policy_version (workspace_id, number, body, note, made_at, made_by)"
                        + " select ?1, 1, body, note, ?2, made_by from policy_default order by number desc limit 1")
                .setParameter(1, workspaceId)
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private PolicyVersion latest() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select p.number, p.body::text, p.note, p.made_at, u.name"
                        + " from policy_default p join app_user u on u.id = p.made_by"
                        + " order by p.number desc limit 1")
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return rows.stream().map(PolicyStore::version).findFirst().orElse(PolicyVersion.NONE);
    }
}
