package com.alwrity.studio.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a prompt is for. */
public enum Medium {
    IMAGE,
    VIDEO;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Medium> find(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }

    @JsonCreator
    public static Medium of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No such value: " + key));
    }
}
