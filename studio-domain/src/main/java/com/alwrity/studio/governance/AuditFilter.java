package com.alwrity.studio.governance;

import java.time.Instant;
import java.util.UUID;

/**
 * Which events are wanted; what is null does not count.
 *
 * @param action a whole action such as {@code job.submit}, or all of an area such as {@code job.}
 * @param from not before
 * @param to before
 * @param words all of these, or their beginnings, anywhere in the event
 */
public record AuditFilter(
        UUID workspaceId,
        UUID userId,
        String action,
        String subjectKind,
        String subjectId,
        String origin,
        Instant from,
        Instant to,
        String words) {

    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null, null, null);
}
