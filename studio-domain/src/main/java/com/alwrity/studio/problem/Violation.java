package com.alwrity.studio.problem;

import java.util.Map;
import java.util.Objects;

/**
 * A value that is not allowed.
 *
 * @param field the field as the REST contract spells it, such as {@code audio.assetId}
 * @param code a stable word, such as {@code too_long}
 * @param params what the message needs: {@code limit}, {@code nearest}, {@code allowed}, {@code actual}
 */
public record Violation(String field, String code, Map<String, Object> params) {

    public Violation {
        Objects.requireNonNull(field);
        Objects.requireNonNull(code);
        params = Map.copyOf(params);
    }

    public Violation(String field, String code) {
        this(field, code, Map.of());
    }

    public static Violation required(String field) {
        return new Violation(field, "required");
    }

    public static Violation tooLong(String field, int limit) {
        return new Violation(field, "too_long", Map.of("limit", limit));
    }

    /** Not one of the values that are allowed. */
    public static Violation notAllowed(String field, Object allowed) {
        return new Violation(field, "not_allowed", Map.of("allowed", allowed));
    }
}
