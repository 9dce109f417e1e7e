package com.alwrity.studio.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * An API token as it is shown.
 *
 * @param hint its last four characters, to tell it from others
 * @param expiresAt null if it never expires
 * @param lastUsedAt to the minute; null if never
 * @param revokedAt null while it can be used
 */
public record TokenView(
        UUID id,
        String name,
        String hint,
        Set<Scope> scopes,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt,
        Instant revokedAt) {}
