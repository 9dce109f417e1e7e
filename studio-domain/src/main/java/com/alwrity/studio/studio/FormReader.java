package com.alwrity.studio.studio;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads a form's values one by one and collects everything that is wrong, so that it is all said at once. */
final class FormReader {

    private final List<Violation> violations = new ArrayList<>();

    void reject(Violation violation) {
        violations.add(violation);
    }

    List<Violation> violations() {
        return violations;
    }

    /** Text within a length; absent and blank are empty. Control characters other than line breaks are refused. */
    String text(String field, String value, int limit) {
        if (value == null) {
            return "";
        }
        String text = value.strip();
        if (text.codePointCount(0, text.length()) > limit) {
            reject(new Violation(
                    field, "too_long", Map.of("limit", limit, "actual", text.codePointCount(0, text.length()))));
        }
        if (text.codePoints()
                .anyMatch(c -> Character.getType(c) == Character.CONTROL && c != '\n' && c != '\t' && c != '\r')) {
            reject(new Violation(field, "control_characters"));
        }
        return text;
    }

    String requiredText(String field, String value, int limit) {
        String text = text(field, value, limit);
        if (text.isEmpty()) {
            reject(Violation.required(field));
        }
        return text;
    }

    /** A value of an enumeration by its key; the fallback where it is absent or wrong. */
    <E extends Enum<E>> E choice(
            String field,
            String value,
            Function<String, Optional<E>> find,
            E[] all,
            Function<E, String> key,
            E fallback) {
        if (value == null) {
            return fallback;
        }
        return find.apply(value).orElseGet(() -> {
            reject(Violation.notAllowed(field, Arrays.stream(all).map(key).toList()));
            return fallback;
        });
    }

    int number(String field, Integer value, int fallback, int from, int to) {
        if (value == null) {
            return fallback;
        }
        if (value < from || value > to) {
            reject(new Violation(
                    field,
                    "out_of_range",
                    Map.of("from", from, "to", to, "limit", value < from ? from : to, "actual", value)));
            return fallback;
        }
        return value;
    }

    /** Null where it is absent or wrong. */
    Double decimal(String field, Double value, int from, int to) {
        // What is no number is not within either.
        if (value != null && !(value >= from && value <= to)) {
            reject(new Violation(
                    field,
                    "out_of_range",
                    Map.of("from", from, "to", to, "limit", value < from ? from : to, "actual", value)));
            return null;
        }
        return value;
    }

    void throwIfWrong() {
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
    }
}
