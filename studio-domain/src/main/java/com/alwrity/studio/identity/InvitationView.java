package com.alwrity.studio.identity;

import java.time.Instant;
import java.util.UUID;

/** An invitation that nobody has followed yet. */
public record InvitationView(UUID id, String email, MemberRole role, Instant createdAt, Instant expiresAt) {}
