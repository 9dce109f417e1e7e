package com.alwrity.studio.identity;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A token as the REST contract has it.
 *
 * @param token the key itself, only in the answer that issues it
 * @param hint its last four characters, to tell it from others
 */
public record TokenJson(
        UUID id,
        String name,
        String token,
        String hint,
        Set<Scope> scopes,
        Instant createdAt,
        Instant expiresAt,
        Instant lastUsedAt) {

    static TokenJson of(TokenView view) {
        return of(view, null);
    }

    static TokenJson of(Tokens.Issued issued) {
        return of(issued.view(), issued.token());
    }

    private static TokenJson of(TokenView view, String token) {
        return new TokenJson(
                view.id(),
                view.name(),
                token,
                view.hint(),
                view.scopes(),
                view.createdAt(),
                view.expiresAt(),
                view.lastUsedAt());
    }
}
