package com.alwrity.studio.governance;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The versions of the workspaces' policies. Rows are only ever added; a workspace's newest holds. */
@ApplicationScoped
@Transactional
class PolicyStore {

    @Inject
    private EntityManager entities;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    PolicyVersion latest(UUID workspaceId) {
        return history(workspaceId, 1, Integer.MAX_VALUE).stream().findFirst().orElse(PolicyVersion.NONE);
    }

    /** The newest first, those before this number. */
    List<PolicyVersion> history(UUID workspaceId, int limit, int before) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select p.number, p.body::text, p.note, p.made_at, u.name"
                        + " from policy_version p join app_user u on u.id = p.made_by"
                        + " where p.workspace_id = ?1 and p.number < ?2 order by p.number desc limit ?3")
                .setParameter(1, workspaceId)
                .setParameter(2, before)
                .setParameter(3, limit)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultList();
        return rows.stream().map(PolicyStore::version).toList();
    }

    /** Days of retention by workspace, where there are any. */
    Map<UUID, Integer> retentions() {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select workspace_id, (body ->> 'retentionDays')::int from ("
                        + "select distinct on (workspace_id) workspace_id, body from policy_version"
                        + " order by workspace_id, number desc) newest where body ->> 'retentionDays' is not null")
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Two owners at once wait for each other, and the second is told. */
    void add(Caller caller, Policy policy, int expected, String note, Map<String, Object> how) {
        UUID workspaceId = caller.workspaceId();
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, "policy:" + workspaceId)
                .getSingleResult();
        PolicyVersion before = latest(workspaceId);
        check(before, expected);
        entities.createNativeQuery("insert into policy_version (workspace_id, number, body, note, made_at, made_by)"
                        + " values (?1, ?2, cast(?3 as jsonb), ?4, ?5, ?6)")
                .setParameter(1, workspaceId)
                .setParameter(2, before.number() + 1)
                .setParameter(3, Json.write(policy))
                .setParameter(4, note)
                .setParameter(5, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(6, caller.userId())
                .executeUpdate();
        Map<String, Object> details = new HashMap<>(how);
        details.putAll(Map.of("before", plain(before.policy()), "after", plain(policy), "number", before.number() + 1));
        audit.record(caller, "policy.set", "policy", workspaceId, note, details);
    }

    static void check(PolicyVersion before, int expected) {
        if (before.number() == 0 && expected != 0) {
            throw StudioException.invalid(Violation.notAllowed("expectedVersion", List.of(0)));
        }
        if (before.number() != expected) {
            throw new StudioException(
                    StudioException.Kind.CONFLICT,
                    "edited.meanwhile",
                    Map.of("by", before.by(), "at", before.at().toString()));
        }
    }

    private static Object plain(Policy policy) {
        return Json.mapper().convertValue(policy, Map.class);
    }

    static PolicyVersion version(Object[] row) {
        return new PolicyVersion(
                ((Number) row[0]).intValue(),
                Json.read((String) row[1], Policy.class),
                (String) row[2],
                instant(row[3]),
                Optional.ofNullable((String) row[4]).orElse(""));
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) column).toInstant();
    }
}
