package com.alwrity.studio.provider.local.storyboard.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** How a film feels; it decides its music. */
public enum Mood {
    CALM,
    BRIGHT,
    WARM,
    DARK,
    ENERGETIC,
    EPIC;

    @JsonCreator
    static Mood of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
