package com.alwrity.studio.governance;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * An event as it is read. Names are those of today; null where nobody is known by the id any more.
 *
 * @param tokenId by which token; null for a session
 * @param actingAdminId the admin who acted as this person; null where they acted themselves
 * @param origin the address that it was asked for from; null for what the studio did by itself
 * @param reason why, in the words of whoever did it
 * @param details for a change {@code before} and {@code after}
 */
public record AuditEntry(
        long id,
        Instant at,
        UUID workspaceId,
        String workspace,
        UUID userId,
        String user,
        UUID tokenId,
        UUID actingAdminId,
        String actingAdmin,
        String action,
        String subjectKind,
        String subjectId,
        String origin,
        String reason,
        Map<String, Object> details) {}
