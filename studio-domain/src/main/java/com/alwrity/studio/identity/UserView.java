package com.alwrity.studio.identity;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody with an account, as an admin sees them.
 *
 * @param lastSignInAt null if never
 * @param version what a change is made from
 */
public record UserView(
        UUID id,
        String email,
        String name,
        Role role,
        boolean locked,
        Instant createdAt,
        Instant lastSignInAt,
        long version) {}
