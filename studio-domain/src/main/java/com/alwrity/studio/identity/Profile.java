package com.alwrity.studio.identity;

import java.util.UUID;

/** Who somebody is, and in which workspace they are at work. */
public record Profile(UUID userId, String email, String name, Role role, UUID workspaceId, String workspaceName) {

    public Caller caller() {
        return new Caller(userId, workspaceId, role);
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
