package com.alwrity.studio.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What becomes of personal data in what somebody writes for a provider. */
public enum PersonalDataRule {
    ALLOW,
    /** It is said. */
    WARN,
    /** Asterisks go out in its place, and are all that is kept. */
    MASK,
    /** Such an order is refused. */
    BLOCK;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<PersonalDataRule> find(String key) {
        return Arrays.stream(values()).filter(rule -> rule.key().equals(key)).findFirst();
    }

    @JsonCreator
    public static PersonalDataRule of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No rule for personal data " + key));
    }
}
