package com.alwrity.studio.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a person's face or voice may be taken elsewhere. */
public enum LikenessRule {
    OFF,
    /** With the declaration that the persons agree. */
    CONSENT,
    /** With the declaration, and after somebody has approved of it. */
    APPROVAL;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<LikenessRule> find(String key) {
        return Arrays.stream(values()).filter(rule -> rule.key().equals(key)).findFirst();
    }

    @JsonCreator
    public static LikenessRule of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No rule for likenesses " + key));
    }
}
