package com.alwrity.studio.identity;

import com.alwrity.studio.problem.StudioException;
import java.util.Objects;
import java.util.UUID;

/**
 * On whose behalf something is done. Every use case takes one: ownership is checked on each read and write.
 *
 * @param userId who
 * @param workspaceId where: the workspace that owns what is made and pays for it
 * @param role the highest role
 */
public record Caller(UUID userId, UUID workspaceId, Role role) {

    public Caller {
        Objects.requireNonNull(userId);
        Objects.requireNonNull(workspaceId);
        Objects.requireNonNull(role);
    }

    public void require(Role needed) {
        if (!role.includes(needed)) {
            throw new StudioException(StudioException.Kind.FORBIDDEN, "role.missing");
        }
    }
}
