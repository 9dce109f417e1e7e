package com.alwrity.studio.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The rung of quality a creator asks for; the router finds the model. */
public enum Quality {
    DRAFT,
    STANDARD,
    PREMIUM;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Quality> find(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }

    @JsonCreator
    public static Quality of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No such value: " + key));
    }
}
