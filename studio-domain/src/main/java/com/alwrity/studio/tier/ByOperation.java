package com.alwrity.studio.tier;

import com.alwrity.studio.operation.OperationKind;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A cap that may differ by operation.
 *
 * @param usual of all that are not named; null is without limit
 * @param except of those that are named; null is without limit
 */
public record ByOperation<T>(
        @JsonInclude(JsonInclude.Include.ALWAYS) T usual,

        @JsonInclude(value = JsonInclude.Include.ALWAYS, content = JsonInclude.Include.ALWAYS)
        Map<OperationKind, T> except) {

    public ByOperation {
        Map<OperationKind, T> named = new EnumMap<>(OperationKind.class);
        if (except != null) {
            named.putAll(except);
        }
        except = Collections.unmodifiableMap(named);
    }

    /** The same for all. */
    public static <T> ByOperation<T> all(T cap) {
        return new ByOperation<>(cap, Map.of());
    }

    /** Null is without limit. */
    public T of(OperationKind operation) {
        return except.containsKey(operation) ? except.get(operation) : usual;
    }
}
