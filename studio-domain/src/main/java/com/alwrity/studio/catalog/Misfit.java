package com.alwrity.studio.catalog;

import java.util.Map;

/**
 * Something in a request that a model cannot do.
 *
 * @param field as the REST contract spells it
 * @param code a stable word, such as {@code capability.duration}
 * @param params what the message needs: {@code allowed}, {@code nearest}, {@code limit}, {@code actual}
 * @param fix field values that would settle it; empty where none would
 */
public record Misfit(String field, String code, Map<String, Object> params, Map<String, Object> fix) {

    public Misfit {
        params = Map.copyOf(params);
        fix = Map.copyOf(fix);
    }
}
