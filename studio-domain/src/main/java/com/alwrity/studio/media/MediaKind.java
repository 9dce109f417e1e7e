package com.alwrity.studio.media;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a file is to its user. */
public enum MediaKind {
    VIDEO,
    IMAGE,
    AUDIO;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static MediaKind of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
