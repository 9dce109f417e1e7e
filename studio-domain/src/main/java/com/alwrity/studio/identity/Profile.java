package com.alwrity.studio.identity;

import java.util.UUID;

/**
 * Who somebody is, and in which workspace they are at work.
 *
 * @param signInsEnded how often all of the person's sessions were ended; one that knows another figure is over
 * @param tokenId by which token; null for a session
 * @param actingAdmin the admin who acts as this person; null where they act themselves
 */
public record Profile(
        UUID userId,
        String email,
        String name,
        Role role,
        UUID workspaceId,
        String workspaceName,
        MemberRole memberRole,
        int signInsEnded,
        UUID tokenId,
        UUID actingAdmin) {

    public Caller caller() {
        return new Caller(userId, workspaceId, role, memberRole, tokenId, actingAdmin);
    }

    /** The same, by a token. */
    public Profile by(UUID token) {
        return new Profile(
                userId, email, name, role, workspaceId, workspaceName, memberRole, signInsEnded, token, actingAdmin);
    }

    /** The same, with an admin behind it. */
    public Profile actedBy(UUID admin) {
        return new Profile(
                userId, email, name, role, workspaceId, workspaceName, memberRole, signInsEnded, tokenId, admin);
    }

    /** Up to two letters that stand for the person. */
    public String initials() {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty() && initials.codePointCount(0, initials.length()) < 2) {
                initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)));
            }
        }
        return initials.toString();
    }
}
