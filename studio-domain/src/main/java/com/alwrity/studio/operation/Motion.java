package com.alwrity.studio.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How strongly camera and scene move. */
public enum Motion {
    SUBTLE,
    MEDIUM,
    DYNAMIC;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Motion> find(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }

    @JsonCreator
    public static Motion of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No such value: " + key));
    }
}
