package com.alwrity.studio.catalog;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far a model can be relied on. Only a current one is chosen by itself; the others must be named. */
public enum Standing {
    CURRENT,
    /** Its inputs or its price are not published well enough. */
    UNPROVEN,
    /** Its provider has ended it, or is about to. */
    RETIRED;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static Standing of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
