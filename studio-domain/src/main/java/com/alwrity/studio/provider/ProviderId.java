package com.alwrity.studio.provider;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The key of a provider as the catalogue and the configuration spell it, such as {@code local}. */
public record ProviderId(@JsonValue String key) {

    public static final ProviderId LOCAL = new ProviderId("local");

    @JsonCreator
    public ProviderId {
        if (!key.matches("[a-z][a-z0-9-]{1,30}")) {
            throw new IllegalArgumentException("Not a provider's key: " + key);
        }
    }

    @Override
    public String toString() {
        return key;
    }
}
