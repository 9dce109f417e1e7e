package com.alwrity.studio.governance;

import com.alwrity.studio.json.Json;

/** A value of an event's details as text. */
final class FieldWords {

    private FieldWords() {}

    static String of(Object value) {
        if (value == null) {
            return "–";
        }
        return value instanceof String text ? text : Json.write(value);
    }
}
