package com.alwrity.studio.provider;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Models with fields of their own, read as the catalogue reads its entries, for tests. */
public final class TestModels {

    private TestModels() {}

    /** @param fields each as JSON */
    public static Model of(String provider, String providerModel, String operation, String... fields) {
        return read(entry(provider, providerModel, operation, fields));
    }

    /** @param template what its requests start from, as JSON */
    public static Model withTemplate(String provider, String operation, String template, String... fields) {
        ObjectNode entry = entry(provider, "one", operation, fields);
        entry.set("template", read(template, ObjectNode.class));
        return read(entry);
    }

    private static ObjectNode entry(String provider, String providerModel, String operation, String... fields) {
        String entry = """
                {"key": "%s/one", "name": "Test model", "provider": "%s", "providerModel": "%s", "version": 1,
                 "operations": ["%s"], "quality": "standard", "goodFor": "Made for tests.", "ai": true,
                 "capability": {"resolutions": [], "aspectRatios": [], "durations": [], "sounds": ["silent"],
                                "maxPrompt": 2500, "negativePrompt": true},
                 "fields": [%s], "price": {"per": "nothing"},
                 "latency": {"fixedSeconds": 1, "perSecond": 1, "scalesWithPixels": false},
                 "source": "built in", "checkedOn": "2026-11-24"}
                """.formatted(provider, provider, providerModel, operation, String.join(",", fields));
        return read(entry, ObjectNode.class);
    }

    private static Model read(ObjectNode entry) {
        return read(entry.toString(), Model.class);
    }

    private static <T> T read(String json, Class<T> type) {
        try {
            return Json.mapper().readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
