package com.alwrity.studio.provider.local.storyboard.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** The kinds of scene that can be drawn. */
public enum Kit {
    SEA,
    UNDERWATER,
    CITY,
    CAFE,
    MOUNTAINS,
    FOREST,
    DESERT,
    SPACE,
    PRODUCT,
    PEOPLE,
    OFFICE,
    ABSTRACT;

    @JsonCreator
    static Kit of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
