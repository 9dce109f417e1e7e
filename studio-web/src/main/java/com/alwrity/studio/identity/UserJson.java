package com.alwrity.studio.identity;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** An account as an admin sees it. */
public record UserJson(
        UUID id,
        String email,
        String name,
        String role,
        boolean locked,
        Instant createdAt,
        Instant lastSignInAt,
        long version) {

    static UserJson of(UserView user) {
        return new UserJson(
                user.id(),
                user.email(),
                user.name(),
                UserRequest.key(user.role()),
                user.locked(),
                user.createdAt(),
                user.lastSignInAt(),
                user.version());
    }

    static String key(PeopleFilter.Sort sort) {
        return sort.name().toLowerCase(Locale.ROOT);
    }
}
