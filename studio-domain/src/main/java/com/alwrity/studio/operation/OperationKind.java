package com.alwrity.studio.operation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a model can be asked to do. The catalogue says which model does which. */
public enum OperationKind {
    TEXT_TO_VIDEO,
    IMAGE_TO_VIDEO,
    EXTEND_VIDEO,
    RETAKE,
    SPEECH;

    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @JsonCreator
    public static OperationKind of(String key) {
        for (OperationKind kind : values()) {
            if (kind.key().equals(key)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No operation named " + key);
    }
}
