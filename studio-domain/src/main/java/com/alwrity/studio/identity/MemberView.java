package com.alwrity.studio.identity;

import java.time.Instant;
import java.util.UUID;

/** Somebody who works in a workspace, as the other members see them. */
public record MemberView(UUID userId, String name, String email, MemberRole role, Instant joinedAt) {}
