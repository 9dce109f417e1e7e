package com.alwrity.studio.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The studio in which a request was made. */
public enum Studio {
    CREATE,
    AVATAR,
    EDIT,
    ENHANCE,
    TRANSFORM,
    SOCIAL,
    LIBRARY;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Studio of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
