package com.alwrity.studio.governance;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is allowed in each workspace of the installation, seen and set by its admins. */
@ApplicationScoped
public class AllPolicies {

    private static final String ALL = """
            select w.id, w.name, p.number, p.body::text, p.note, p.made_at, u.name
            from workspace w
            left join lateral (select * from policy_version v where v.workspace_id = w.id
                order by v.number desc limit 1) p on true
            left join app_user u on u.id = p.made_by
            where w.deleted_at is null
                and (cast(?1 as text) = '' or position(lower(cast(?1 as text)) in lower(w.name)) > 0)
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private Policies policies;

    /** A page of workspaces, and where the next one begins; null on the last. */
    public record Page(List<PolicyOfWorkspace> items, String nextCursor) {}

    /**
     * The newest workspaces first.
     *
     * @param words part of the name; null for any
     * @param set only those where somebody has set one, or has not; null for both
     * @param cursor where the last page ended, or null for the first
     */
    public Page list(Caller admin, String words, Boolean set, int limit, String cursor) {
        admin.require(Role.ADMIN);
        String which = set == null ? "" : set ? " and p.number is not null" : " and p.number is null";
        String from = cursor == null
                ? ""
                : " and (w.created_at, w.id) < (select c.created_at, c.id from workspace c where c.id = ?2)";
        Query query = entities.createNativeQuery(ALL + which + from + " order by w.created_at desc, w.id desc")
                .setParameter(1, words == null ? "" : words.strip());
        if (cursor != null) {
            query.setParameter(2, id(cursor));
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.setMaxResults(limit + 1).getResultList();
        List<PolicyOfWorkspace> shown =
                rows.stream().limit(limit).map(AllPolicies::view).toList();
        return new Page(
                shown, rows.size() > limit ? shown.get(limit - 1).workspaceId().toString() : null);
    }

    /** @throws StudioException NOT_FOUND */
    public PolicyOfWorkspace get(Caller admin, UUID workspaceId) {
        admin.require(Role.ADMIN);
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(ALL + " and w.id = ?2")
                .setParameter(1, "")
                .setParameter(2, workspaceId)
                .getResultList();
        return rows.stream()
                .map(AllPolicies::view)
                .findFirst()
                .orElseThrow(() -> StudioException.notFound("workspace"));
    }

    /**
     * @param note why
     * @throws StudioException NOT_FOUND, and as {@link Policies#set}
     */
    public PolicyOfWorkspace set(Caller admin, UUID workspaceId, Policy policy, Integer expectedVersion, String note) {
        get(admin, workspaceId);
        policies.set(admin.in(workspaceId), policy, expectedVersion, PolicyRules.reason(note), Map.of("asAdmin", true));
        return get(admin, workspaceId);
    }

    private static PolicyOfWorkspace view(Object[] row) {
        return new PolicyOfWorkspace(
                (UUID) row[0],
                (String) row[1],
                row[2] == null ? PolicyVersion.NONE : PolicyStore.version(Arrays.copyOfRange(row, 2, row.length)));
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw StudioException.invalid(new Violation("cursor", "malformed"));
        }
    }
}
