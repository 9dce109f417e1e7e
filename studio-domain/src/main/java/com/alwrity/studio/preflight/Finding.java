package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Misfit;
import java.util.Map;

/**
 * Something that preflight noticed, at the field that it concerns.
 *
 * @param field as the REST contract spells it; empty for the whole request
 * @param code a stable word, such as {@code capability.duration}
 * @param params what the message needs: {@code allowed}, {@code nearest}, {@code limit}, {@code actual}
 * @param fix field values that would settle it; empty where none would
 */
public record Finding(
        Severity severity, String field, String code, Map<String, Object> params, Map<String, Object> fix) {

    public Finding {
        params = Map.copyOf(params);
        fix = Map.copyOf(fix);
    }

    /** How much it matters. */
    public enum Severity {
        INFO,
        WARNING,
        /** Cannot run like this. */
        ERROR
    }

    public static Finding error(String field, String code, Map<String, Object> params, Map<String, Object> fix) {
        return new Finding(Severity.ERROR, field, code, params, fix);
    }

    static Finding error(Misfit misfit) {
        return error(misfit.field(), misfit.code(), misfit.params(), misfit.fix());
    }

    public static Finding warning(String field, String code, Map<String, Object> params) {
        return new Finding(Severity.WARNING, field, code, params, Map.of());
    }

    public static Finding info(String field, String code, Map<String, Object> params) {
        return new Finding(Severity.INFO, field, code, params, Map.of());
    }
}
