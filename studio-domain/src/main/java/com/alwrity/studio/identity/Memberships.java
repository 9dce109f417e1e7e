package com.alwrity.studio.identity;

import com.alwrity.studio.governance.HouseDefault;
import com.alwrity.studio.ledger.BillingZones;
import com.alwrity.studio.ledger.Ledger;
import com.alwrity.studio.tier.Tier;
import com.alwrity.studio.tier.Tiers;
import com.alwrity.studio.tier.WorkspaceTiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Who is a member where. Everybody is somewhere: whoever loses the last workspace gets an empty one. */
@ApplicationScoped
@Transactional
class Memberships {

    private static final String OF_ONE = " where workspace_id = ?1 and user_id = ?2";

    @Inject
    private EntityManager entities;

    @Inject
    private Ledger ledger;

    @Inject
    private BillingZones zones;

    @Inject
    private Tiers tiers;

    @Inject
    private WorkspaceTiers workspaceTiers;

    @Inject
    private HouseDefault houseDefault;

    @Inject
    private Clock clock;

    /** A new workspace with its owner, in the least of the tiers until an admin says otherwise. */
    UUID found(UUID owner, String name, boolean byDefault) {
        return found(owner, name, leastTier(), byDefault);
    }

    /** Whoever makes workspace after workspace does not get the usual grant with each. */
    private String leastTier() {
        return tiers.all().stream()
                .filter(tier -> tier.price() != null)
                .min(Comparator.comparing(Tier::price))
                .map(Tier::key)
                .orElseGet(tiers::usual);
    }

    UUID found(UUID owner, String name, String tier, boolean byDefault) {
        Workspace workspace = new Workspace(UUID.randomUUID(), name, tier, zones.usual(), clock.instant());
        entities.persist(workspace);
        entities.flush();
        join(workspace.id(), owner, MemberRole.OWNER, byDefault);
        ledger.open(workspace.id());
        workspaceTiers.begin(workspace.id());
        houseDefault.begin(workspace.id());
        return workspace.id();
    }

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

    /** Until the transaction ends, nobody else changes who is in the workspace: owners are counted right. */
    void lock(UUID workspaceId) {
        entities.find(Workspace.class, workspaceId, LockModeType.PESSIMISTIC_WRITE);
    }

    void change(UUID workspaceId, UUID userId, MemberRole role) {
        entities.createNativeQuery("update member set role = ?3" + OF_ONE)
                .setParameter(1, workspaceId)
                .setParameter(2, userId)
                .setParameter(3, role.name())
                .executeUpdate();
    }

    void makeDefault(UUID userId, UUID workspaceId) {
        entities.createNativeQuery("update member set is_default = false where user_id = ?1 and is_default")
                .setParameter(1, userId)
                .executeUpdate();
        entities.createNativeQuery("update member set is_default = true" + OF_ONE)
                .setParameter(1, workspaceId)
                .setParameter(2, userId)
                .executeUpdate();
    }

    /** Ends a membership and the tokens that were issued for it. */
    void end(UUID workspaceId, UUID userId) {
        entities.createNativeQuery("delete from member" + OF_ONE)
                .setParameter(1, workspaceId)
                .setParameter(2, userId)
                .executeUpdate();
        entities.createNativeQuery("update api_token set revoked_at = ?3" + OF_ONE + " and revoked_at is null")
                .setParameter(1, workspaceId)
                .setParameter(2, userId)
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
        List<WorkspaceView> left = of(userId);
        if (left.isEmpty()) {
            found(userId, own(entities.find(User.class, userId).name()), true);
        } else if (left.stream().noneMatch(WorkspaceView::isDefault)) {
            makeDefault(userId, left.get(0).id());
        }
    }

    /** How somebody's first workspace is called. */
    static String own(String name) {
        return name + "’s studio";
    }

    /** The workspaces of somebody, the oldest first. */
    List<WorkspaceView> of(UUID userId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select w.id, w.name, m.role, w.zone, m.is_default from workspace w"
                                + " join member m on m.workspace_id = w.id where m.user_id = ?1 and w.deleted_at is null"
                                + " order by w.created_at, w.id")
                .setParameter(1, userId)
                .getResultList();
        return rows.stream()
                .map(row -> new WorkspaceView(
                        (UUID) row[0], (String) row[1], MemberRole.valueOf((String) row[2]), (String) row[3], (Boolean)
                                row[4]))
                .toList();
    }

    /** The members of a workspace, by name. */
    List<MemberView> in(UUID workspaceId) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select u.id, u.name, u.email, m.role, m.joined_at from member m"
                                + " join app_user u on u.id = m.user_id where m.workspace_id = ?1 order by lower(u.name), u.id")
                .setParameter(1, workspaceId)
                .getResultList();
        return rows.stream()
                .map(row -> new MemberView(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        MemberRole.valueOf((String) row[3]),
                        instant(row[4])))
                .toList();
    }

    static Instant instant(Object column) {
        if (column == null) {
            return null;
        }
        return column instanceof OffsetDateTime time ? time.toInstant() : ((java.sql.Timestamp) column).toInstant();
    }
}
