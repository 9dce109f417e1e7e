package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * On whose behalf something is done. Every use case takes one: ownership is checked on each read and write.
 *
 * @param userId who
 * @param workspaceId where: the workspace that owns what is made and pays for it
 * @param role the highest role in the installation
 * @param memberRole the highest role in the workspace
 * @param tokenId by which token; null for a session
 * @param actingAdmin the admin who acts as this person; null where they act themselves
 */
public record Caller(UUID userId, UUID workspaceId, Role role, MemberRole memberRole, UUID tokenId, UUID actingAdmin) {

    public Caller {
        Objects.requireNonNull(userId);
        Objects.requireNonNull(workspaceId);
        Objects.requireNonNull(role);
        Objects.requireNonNull(memberRole);
    }

    /** Somebody who acts themselves. */
    public Caller(UUID userId, UUID workspaceId, Role role, MemberRole memberRole, UUID tokenId) {
        this(userId, workspaceId, role, memberRole, tokenId, null);
    }

    /** @throws StudioException FORBIDDEN for what the installation does not let them do */
    public void require(Role needed) {
        if (!role.includes(needed)) {
            throw new StudioException(StudioException.Kind.FORBIDDEN, "role.missing");
        }
    }

    /** @throws StudioException FORBIDDEN for what the workspace does not let them do */
    public void require(MemberRole needed) {
        if (!memberRole.includes(needed)) {
            throw new StudioException(
                    StudioException.Kind.FORBIDDEN,
                    "member_role.missing",
                    Map.of("needed", needed.key(), "actual", memberRole.key()));
        }
    }

    /**
     * An admin in a workspace that need not be theirs, with all that its owners may do there.
     *
     * @throws StudioException FORBIDDEN for all but admins
     */
    public Caller in(UUID workspaceOfOthers) {
        require(Role.ADMIN);
        return new Caller(userId, workspaceOfOthers, role, MemberRole.OWNER, tokenId, actingAdmin);
    }

    /**
     * For what only the person themselves may do: their password, their tokens, their account.
     *
     * @throws StudioException FORBIDDEN for an admin who acts as somebody else
     */
    public void requireSelf() {
        if (actingAdmin != null) {
            throw new StudioException(StudioException.Kind.FORBIDDEN, "impersonation.refused");
        }
    }
}
