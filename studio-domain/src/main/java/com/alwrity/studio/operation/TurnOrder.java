package com.alwrity.studio.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who of two speakers begins. */
public enum TurnOrder {
    TOGETHER,
    LEFT_FIRST,
    RIGHT_FIRST;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<TurnOrder> find(String key) {
        return Arrays.stream(values()).filter(value -> value.key().equals(key)).findFirst();
    }

    @JsonCreator
    public static TurnOrder of(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException("No such value: " + key));
    }
}
