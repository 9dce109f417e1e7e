package com.alwrity.studio.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Who is a member where. */
@ApplicationScoped
@Transactional
class Memberships {

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    void join(UUID workspaceId, UUID userId, MemberRole role, boolean byDefault) {
        entities.createNativeQuery("insert into member (workspace_id, user_id, role, joined_at, is_default)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, workspaceId)
                .setParameter(2, userId)
                .setParameter(3, role.name())
                .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(5, byDefault)
                .executeUpdate();
    }

    /** The workspaces of somebody, the oldest first. */
    List<WorkspaceView> of(UUID userId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("select w.id, w.name, m.role, m.is_default from workspace w"
                        + " join member m on m.workspace_id = w.id where m.user_id = ?1 and w.deleted_at is null"
                        + " order by w.created_at, w.id")
                .setParameter(1, userId)
                .getResultList();
        return rows.stream()
                .map(row -> new WorkspaceView(
                        (UUID) row[0], (String) row[1], MemberRole.valueOf((String) row[2]), (Boolean) row[3]))
                .toList();
    }
}
