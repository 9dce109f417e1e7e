package com.alwrity.studio.studio;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.RequestField;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.problem.Violation;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Reads the values of an operation's request, each by the type and the limits that its record gives it. */
final class RequestReader {

    /** Where the values stand in the form. */
    private static final String AT = "request.";

    /** Of these, one at least must be there. */
    private static final Map<OperationKind, List<String>> ONE_OF = Map.of(
            OperationKind.REMOVE_OBJECT, List.of("prompt", "maskAssetId"),
            OperationKind.RESTYLE_VIDEO, List.of("style", "prompt"));

    private final FormReader reader;
    private final OperationKind operation;
    private final Map<String, Object> values = new LinkedHashMap<>();

    RequestReader(FormReader reader, OperationKind operation, Map<String, Object> given) {
        this.reader = reader;
        this.operation = operation;
        List<RequestField> fields = RequestField.of(operation);
        fields.forEach(field -> values.put(field.name(), read(field, given.get(field.name()))));
        given.keySet().stream()
                .filter(name -> !values.containsKey(name))
                .forEach(name -> reader.reject(new Violation(AT + name, "unknown_field")));
        List<String> oneOf = ONE_OF.getOrDefault(operation, List.of());
        if (!oneOf.isEmpty() && oneOf.stream().allMatch(this::empty)) {
            reader.reject(new Violation(
                    AT + oneOf.get(0),
                    "one_needed",
                    Map.of("allowed", oneOf.stream().map(AT::concat).toList())));
        }
    }

    /** The creator's words; empty where there are none. */
    String words() {
        return Stream.of("prompt", "text")
                .map(values::get)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }

    /** The request; not to be asked for where something is wrong. */
    StudioRequest made() {
        Class<?>[] types = Arrays.stream(operation.request().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return operation
                    .request()
                    .getDeclaredConstructor(types)
                    .newInstance(values.values().toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A request cannot be made: " + operation, e);
        }
    }

    private boolean empty(String name) {
        return values.get(name) == null || values.get(name).equals("");
    }

    private Object read(RequestField field, Object given) {
        Optional<Object> value = given == null ? Optional.empty() : typed(field, given);
        if (value.isEmpty() && field.required() && !rejected(field)) {
            reader.reject(Violation.required(AT + field.name()));
        }
        return value.orElse(field.fallback());
    }

    private boolean rejected(RequestField field) {
        return reader.violations().stream()
                .anyMatch(violation -> violation.field().equals(AT + field.name()));
    }

    /** Empty where it is wrong, which is said, or a text without a word. */
    private Optional<Object> typed(RequestField field, Object given) {
        if (field.type() == int.class || field.type() == Long.class) {
            return given instanceof Integer || given instanceof Long
                    ? number(field, ((Number) given).longValue())
                    : wrongType(field);
        }
        if (!(given instanceof String || given instanceof UUID)) {
            return wrongType(field);
        }
        if (field.type() == UUID.class) {
            return id(field, given.toString());
        }
        return field.type().isEnum() ? choice(field, given.toString()) : text(field, given.toString());
    }

    private Optional<Object> number(RequestField field, long number) {
        if (field.from() != null && number < field.from() || field.to() != null && number > field.to()) {
            reader.reject(new Violation(
                    AT + field.name(),
                    "out_of_range",
                    Map.of(
                            "from",
                            field.from(),
                            "to",
                            field.to(),
                            "limit",
                            number < field.from() ? field.from() : field.to(),
                            "actual",
                            number)));
            return Optional.empty();
        }
        return Optional.of(field.type() == int.class ? (Object) (int) number : (Object) number);
    }

    private Optional<Object> id(RequestField field, String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : wrongType(field);
        } catch (IllegalArgumentException e) {
            return wrongType(field);
        }
    }

    private Optional<Object> choice(RequestField field, String text) {
        Map<String, Object> byKey = new LinkedHashMap<>();
        for (Object value : field.type().getEnumConstants()) {
            byKey.put(Json.mapper().convertValue(value, String.class), value);
        }
        if (!byKey.containsKey(text)) {
            reader.reject(Violation.notAllowed(AT + field.name(), List.copyOf(byKey.keySet())));
        }
        return Optional.ofNullable(byKey.get(text));
    }

    private Optional<Object> text(RequestField field, String given) {
        int limit = field.limit() == null ? Integer.MAX_VALUE : field.limit();
        String text = reader.text(AT + field.name(), given, limit);
        boolean matches = field.pattern() == null || text.isEmpty() || text.matches(field.pattern());
        if (!matches && !rejected(field)) {
            reader.reject(new Violation(AT + field.name(), "malformed"));
        }
        return Optional.of((Object) text).filter(there -> !there.equals(""));
    }

    private Optional<Object> wrongType(RequestField field) {
        reader.reject(new Violation(AT + field.name(), "wrong_type"));
        return Optional.empty();
    }
}
