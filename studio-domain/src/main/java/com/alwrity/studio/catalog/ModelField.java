package com.alwrity.studio.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A field of a model's published request, and where its value comes from: a word of ours, a constant, or nowhere,
 * which leaves it to the provider.
 *
 * @param name as the provider spells it; a path such as {@code input.prompt} or {@code instances[0].prompt}
 * @param oneOf the only values that it takes; empty for any
 * @param min least number
 * @param max greatest number
 * @param maxLength characters
 * @param fallback what the provider takes where the field is absent
 * @param from the request's word, or the request's field that names the file
 * @param value a constant
 * @param values translates the word's value; one that is not among them goes as it is
 * @param crop whether a picture is cut to the asked aspect ratio first
 * @param each whether the value stands alone in an array
 * @param note for people
 */
public record ModelField(
        String name,
        Type type,
        Boolean required,
        List<JsonNode> oneOf,
        Double min,
        Double max,
        Integer maxLength,
        @JsonProperty("default") JsonNode fallback,
        String from,
        JsonNode value,
        Map<String, JsonNode> values,
        Boolean crop,
        Boolean each,
        String note) {

    /** What a field holds. */
    public enum Type {
        @JsonProperty("string")
        STRING,
        @JsonProperty("integer")
        INTEGER,
        @JsonProperty("number")
        NUMBER,
        @JsonProperty("boolean")
        BOOLEAN,
        /** A file, in the way that the provider takes files. */
        @JsonProperty("file")
        FILE,
        @JsonProperty("array")
        ARRAY,
        @JsonProperty("object")
        OBJECT
    }

    public ModelField {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(type, "type");
        required = Boolean.TRUE.equals(required);
        crop = Boolean.TRUE.equals(crop);
        each = Boolean.TRUE.equals(each);
        oneOf = oneOf == null ? List.of() : List.copyOf(oneOf);
        values = values == null ? Map.of() : Map.copyOf(values);
        if (from != null && value != null) {
            throw new WrongEntry("value", name + " has a source and a constant");
        }
        if (required && from == null && value == null) {
            throw new WrongEntry("required", name + " is required and has no value");
        }
    }
}
