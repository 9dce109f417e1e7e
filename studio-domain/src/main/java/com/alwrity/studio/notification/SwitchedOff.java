package com.alwrity.studio.notification;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Why the studio itself has switched off a webhook. */
public enum SwitchedOff {
    /** The receiver said that it is there no more. */
    GONE,
    /** Something was not taken for days. */
    FAILING;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
