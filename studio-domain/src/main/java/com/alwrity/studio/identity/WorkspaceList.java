package com.alwrity.studio.identity;

import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The workspaces of the installation, the newest first, for its admins. */
@ApplicationScoped
@Transactional
public class WorkspaceList {

    private static final String ALL = """
            select w.id, w.name, coalesce((select string_agg(u.email, ', ' order by u.email) from member m
                join app_user u on u.id = m.user_id where m.workspace_id = w.id and m.role = 'OWNER'), ''),
                (select count(*) from member m where m.workspace_id = w.id), w.created_at,
                coalesce((select balance from account a where a.workspace_id = w.id and a.kind = 'AVAILABLE'), 0), w.tier
            from workspace w where w.deleted_at is null
                and (cast(?1 as text) = '' or position(lower(cast(?1 as text)) in lower(w.name)) > 0 or exists (select 1 from member m
                    join app_user u on u.id = m.user_id
                    where m.workspace_id = w.id and position(lower(cast(?1 as text)) in lower(u.email)) > 0))
            """;

    @Inject
    private EntityManager entities;

    /** A page of workspaces, and where the next one begins; null on the last. */
    public record Page(List<WorkspaceOverview> items, String nextCursor) {}

    /**
     * @param words part of the name or of a member's e-mail address; null for any
     * @param cursor where the last page ended, or null for the first
     */
    public Page list(Caller admin, String words, int limit, String cursor) {
        admin.require(Role.ADMIN);
        String from = cursor == null
                ? ""
                : " and (w.created_at, w.id) < (select c.created_at, c.id from workspace c where c.id = ?2)";
        Query query = entities.createNativeQuery(ALL + from + " order by w.created_at desc, w.id desc")
                .setParameter(1, words == null ? "" : words.strip());
        if (cursor != null) {
            query.setParameter(2, id(cursor));
        }
        @SuppressWarnings("unchecked")
        List<Object[]> rows = query.setMaxResults(limit + 1).getResultList();
        boolean more = rows.size() > limit;
        List<WorkspaceOverview> shown =
                rows.stream().limit(limit).map(WorkspaceList::view).toList();
        return new Page(shown, more ? shown.get(limit - 1).id().toString() : null);
    }

    private static WorkspaceOverview view(Object[] row) {
        return new WorkspaceOverview(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).intValue(),
                (String) row[6],
                Memberships.instant(row[4]),
                Credits.ofThousandths(((Number) row[5]).longValue()));
    }

    private static UUID id(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException e) {
            throw StudioException.invalid(new Violation("cursor", "malformed"));
        }
    }
}
