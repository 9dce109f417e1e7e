package com.alwrity.studio.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A place in a request, such as {@code input.prompt} or {@code instances[0].image}; made on the way to it. */
record FieldPath(List<String> steps) {

    private static final Pattern INDEXED = Pattern.compile("(.+)\\[(\\d)]");

    static FieldPath of(String path) {
        return new FieldPath(Arrays.asList(path.split("\\.")));
    }

    void set(ObjectNode body, JsonNode value) {
        ObjectNode at = body;
        for (String step : steps.subList(0, steps.size() - 1)) {
            at = into(at, step);
        }
        at.set(steps.get(steps.size() - 1), value);
    }

    private static ObjectNode into(ObjectNode at, String step) {
        Matcher indexed = INDEXED.matcher(step);
        if (!indexed.matches()) {
            return at.get(step) instanceof ObjectNode found ? found : at.putObject(step);
        }
        String name = indexed.group(1);
        int index = Integer.parseInt(indexed.group(2));
        ArrayNode list = at.get(name) instanceof ArrayNode found ? found : at.putArray(name);
        while (list.size() <= index) {
            list.addObject();
        }
        return (ObjectNode) list.get(index);
    }
}
