package com.alwrity.studio.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of results that a provider marks as something that not everybody should see. */
public enum FlaggedRule {
    /** They are not taken in. */
    BLOCK,
    /** They are shown blurred until somebody asks to see them. */
    BLUR,
    /** They are shown, and marked. */
    MARK;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<FlaggedRule> find(String key) {
        return Arrays.stream(values()).filter(rule -> rule.key().equals(key)).findFirst();
    }

    @JsonCreator
    public static FlaggedRule of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No rule for flagged results " + key));
    }
}
