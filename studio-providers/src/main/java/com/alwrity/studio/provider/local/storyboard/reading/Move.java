package com.alwrity.studio.provider.local.storyboard.reading;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Locale;

/** What the prompt asks of the camera. */
public enum Move {
    PUSH,
    PULL,
    PAN,
    AERIAL,
    TIMELAPSE,
    STILL;

    @JsonCreator
    static Move of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
