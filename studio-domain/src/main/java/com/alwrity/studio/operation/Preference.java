package com.alwrity.studio.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What counts among models of the wanted quality. */
public enum Preference {
    PRICE,
    SPEED,
    RELIABILITY;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Preference> find(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }

    @JsonCreator
    public static Preference of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No such value: " + key));
    }
}
