package com.alwrity.studio.governance;

import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What a change did, for the details of an event: of both sides only what is not the same. */
public final class BeforeAfter {

    public static final String BEFORE = "before";
    public static final String AFTER = "after";

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private BeforeAfter() {}

    /** @param before records or maps, as JSON has them; null where there was nothing, or is nothing any more */
    public static Map<String, Object> of(Object before, Object after) {
        Map<String, Object> was = fields(before);
        Map<String, Object> is = fields(after);
        return Map.of(BEFORE, without(was, is), AFTER, without(is, was));
    }

    private static Map<String, Object> fields(Object side) {
        return side == null ? Map.of() : Json.read(Json.write(side), FIELDS);
    }

    private static Map<String, Object> without(Map<String, Object> side, Map<String, Object> other) {
        Map<String, Object> different = new TreeMap<>(side);
        different.entrySet().removeIf(field -> Objects.equals(field.getValue(), other.get(field.getKey())));
        return different;
    }
}
