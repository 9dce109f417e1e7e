package com.alwrity.studio.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A model's request as its provider has published it, to hold bodies against. */
final class PublishedRequest {

    /** What a file's place begins with in a test. */
    static final String FILE = "file:";

    private final Map<String, ModelField> fields = new LinkedHashMap<>();

    PublishedRequest(Model model) {
        model.fields().forEach(field -> fields.put(field.name(), field));
    }

    /** The published fields that a body fills. */
    Set<String> filled(JsonNode body) {
        return leaves(body).keySet();
    }

    /** Everything in a body that the provider would refuse. */
    List<String> faults(JsonNode body) {
        List<String> faults = new ArrayList<>();
        Map<String, JsonNode> leaves = leaves(body);
        leaves.forEach((path, value) -> {
            ModelField field = fields.get(path);
            if (field == null) {
                faults.add(path + " is not published");
            } else {
                check(field, value, faults);
            }
        });
        fields.values().stream()
                .filter(field -> field.required() && !leaves.containsKey(field.name()))
                .forEach(field -> faults.add(field.name() + " is missing"));
        return faults;
    }

    private void check(ModelField field, JsonNode value, List<String> faults) {
        if (!typed(field, value)) {
            faults.add(field.name() + " is no " + field.type() + ": " + value);
        }
        JsonNode single = field.each() ? value.path(0) : value;
        if (!field.oneOf().isEmpty()
                && field.oneOf().stream().noneMatch(each -> each.asText().equals(single.asText()))) {
            faults.add(field.name() + " is none of the values: " + value);
        }
        if (field.min() != null && value.doubleValue() < field.min()
                || field.max() != null && value.doubleValue() > field.max()) {
            faults.add(field.name() + " is out of range: " + value);
        }
        if (field.maxLength() != null && value.asText().length() > field.maxLength()) {
            faults.add(field.name() + " is too long");
        }
    }

    private static boolean typed(ModelField field, JsonNode value) {
        return switch (field.type()) {
            case STRING -> value.isTextual() && !value.asText().startsWith(FILE);
            case INTEGER -> value.isIntegralNumber();
            case NUMBER -> value.isNumber();
            case BOOLEAN -> value.isBoolean();
            case FILE -> value.asText().startsWith(FILE);
            case ARRAY -> value.isArray();
            case OBJECT -> value.isObject();
        };
    }

    private Map<String, JsonNode> leaves(JsonNode body) {
        Map<String, JsonNode> leaves = new LinkedHashMap<>();
        collect("", body, leaves);
        return leaves;
    }

    private void collect(String path, JsonNode node, Map<String, JsonNode> leaves) {
        if (node.isObject() && !fields.containsKey(path)) {
            node.properties()
                    .forEach(each -> collect(
                            path.isEmpty() ? each.getKey() : path + "." + each.getKey(), each.getValue(), leaves));
        } else if (node.isArray() && !fields.containsKey(path)) {
            for (int i = 0; i < node.size(); i++) {
                collect(path + "[" + i + "]", node.get(i), leaves);
            }
        } else {
            leaves.put(path, node);
        }
    }
}
