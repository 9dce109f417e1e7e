package com.alwrity.studio.job;

import java.time.Instant;
import java.util.UUID;

/**
 * An order that somebody has to approve of, or had to.
 *
 * @param workspace the name of where it is asked for
 * @param askedBy the id of who wants it
 * @param asker their name
 * @param decidedAt null while it is open
 * @param decider the name of who decided; null where nobody did
 * @param reason in the words of who decided; null where they said nothing
 * @param mine whether the caller may decide it now
 */
public record ApprovalView(
        JobView job,
        UUID workspaceId,
        String workspace,
        ApprovalState state,
        UUID askedBy,
        String asker,
        Instant askedAt,
        Instant expiresAt,
        Instant decidedAt,
        String decider,
        String reason,
        boolean mine) {}
