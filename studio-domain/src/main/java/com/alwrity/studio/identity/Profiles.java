package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who somebody is at this moment: each request asks anew, in one statement, so that a change counts at once. */
@ApplicationScoped
@Transactional
public class Profiles {

    private static final String PROFILE = """
            select u.id, u.email, u.name, u.role, w.id, w.name, m.role, u.sign_ins_ended
            from app_user u join member m on m.user_id = u.id join workspace w on w.id = m.workspace_id
            where u.id = ?1 and not u.locked and u.deleted_at is null and w.deleted_at is null
            """;

    @Inject
    private EntityManager entities;

    /** In the default workspace. */
    public Profile get(UUID userId) {
        return one(entities.createNativeQuery(PROFILE + " and m.is_default").setParameter(1, userId))
                .orElseThrow(() -> StudioException.notFound("user"));
    }

    /** @throws StudioException NOT_FOUND for a workspace that they are no member of */
    public Profile get(UUID userId, UUID workspaceId) {
        return find(userId, workspaceId).orElseThrow(() -> StudioException.notFound("workspace"));
    }

    /** Empty for an account that is closed, and for a workspace that they are no member of. */
    Optional<Profile> find(UUID userId, UUID workspaceId) {
        return one(entities.createNativeQuery(PROFILE + " and w.id = ?2")
                .setParameter(1, userId)
                .setParameter(2, workspaceId));
    }

    /**
     * What has become of somebody since: with the roles and names of now, and in the default workspace if they are no
     * longer a member of the one that they were in. Empty for a session that is over: a closed account, a new password.
     */
    public Optional<Profile> now(Profile before) {
        return one(entities.createNativeQuery(PROFILE + """
                         and (w.id = ?2 or m.is_default) and u.sign_ins_ended = ?3
                        order by w.id = ?2 desc limit 1
                        """)
                        .setParameter(1, before.userId())
                        .setParameter(2, before.workspaceId())
                        .setParameter(3, before.signInsEnded()))
                .map(now -> now.by(before.tokenId()).actedBy(before.actingAdmin()));
    }

    /** Whether somebody still is a member and their account open: asked now and then while an answer goes on. */
    public boolean still(Caller caller) {
        return find(caller.userId(), caller.workspaceId()).isPresent();
    }

    private static Optional<Profile> one(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().findFirst().map(row -> profile((Object[]) row));
    }

    private static Profile profile(Object[] row) {
        return new Profile(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                Role.valueOf((String) row[3]),
                (UUID) row[4],
                (String) row[5],
                MemberRole.valueOf((String) row[6]),
                ((Number) row[7]).intValue(),
                null,
                null);
    }
}
