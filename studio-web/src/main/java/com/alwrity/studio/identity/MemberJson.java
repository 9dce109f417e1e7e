package com.alwrity.studio.identity;

import java.time.Instant;
import java.util.UUID;

/** Somebody who works in a workspace. */
public record MemberJson(UUID userId, String name, String email, MemberRole role, Instant joinedAt) {

    static MemberJson of(MemberView member) {
        return new MemberJson(member.userId(), member.name(), member.email(), member.role(), member.joinedAt());
    }
}
