package com.alwrity.studio.prompt;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a good prompt says, in the order in which it reads best. */
public enum PromptPart {
    SUBJECT,
    ACTION,
    SETTING,
    LIGHT,
    CAMERA,
    MOOD;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    @JsonCreator
    public static PromptPart of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }
}
