package com.alwrity.studio.identity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody may do in a workspace. Each includes the ones before it. */
public enum MemberRole {
    /** Sees everything. */
    VIEWER,
    /** Comments, rates and decides approvals, too. */
    REVIEWER,
    /** Makes, uploads, changes and runs, too. */
    EDITOR,
    /** Decides over members, money and the workspace itself, too. */
    OWNER;

    public boolean includes(MemberRole other) {
        return compareTo(other) >= 0;
    }

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MemberRole> find(String key) {
        return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
    }

    @JsonCreator
    public static MemberRole of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No member role " + key));
    }
}
