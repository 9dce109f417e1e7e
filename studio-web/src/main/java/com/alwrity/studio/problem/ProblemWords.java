package com.alwrity.studio.problem;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.text.Formats;
import com.alwrity.studio.text.Texts;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is said to people about a problem: by its code, with its figures. */
public final class ProblemWords {

    private ProblemWords() {}

    /** What happened and what to do about it. */
    public static String of(StudioException problem) {
        if (!problem.violations().isEmpty()) {
            return problem.violations().stream()
                    .map(ProblemWords::of)
                    .distinct()
                    .collect(Collectors.joining(" "));
        }
        return Texts.find("problem." + problem.code())
                .map(text -> fill(text, problem.params()))
                .orElseGet(() -> t("problem.kind." + problem.kind().name().toLowerCase(Locale.ROOT)));
    }

    public static String of(Violation violation) {
        return of(violation.field(), violation.code(), violation.params());
    }

    /** What is wrong with a field: its own words for it if it has some, the general ones else. */
    public static String of(String field, String code, Map<String, Object> params) {
        return Texts.find("problem." + code + "." + field)
                .or(() -> Texts.find("problem." + code))
                .map(text -> fill(text, params))
                .orElseGet(() -> t("problem.unknown"));
    }

    private static String fill(String text, Map<String, Object> params) {
        String filled = text;
        for (Map.Entry<String, Object> param : params.entrySet()) {
            filled = filled.replace("{" + param.getKey() + "}", words(param.getValue()));
        }
        return filled;
    }

    private static String words(Object value) {
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (value instanceof Number number) {
            return number.longValue() > 1_000_000
                    ? Formats.bytes(number.longValue())
                    : Formats.decimal(number.doubleValue());
        }
        return Texts.find("word." + value).orElseGet(() -> String.valueOf(value));
    }
}
