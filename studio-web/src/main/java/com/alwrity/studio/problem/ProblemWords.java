package com.alwrity.studio.problem;

import com.alwrity.studio.text.Texts;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Problems in the words of a page: its own where a field or a button is meant, the general ones else. */
public final class ProblemWords {

    private static final String PAGE = "page.";

    private ProblemWords() {}

    /** What happened and what to do about it. */
    public static String of(StudioException problem) {
        if (problem.violations().isEmpty()) {
            return of("", problem.code(), problem.params());
        }
        return problem.violations().stream().map(ProblemWords::of).distinct().collect(Collectors.joining(" "));
    }

    public static String of(Violation violation) {
        return of(violation.field(), violation.code(), violation.params());
    }

    /** What went wrong is not known, and nothing that the user did. */
    public static String unexpected() {
        return of("", "unexpected", Map.of());
    }

    /** What is wrong with a field; an empty field stands for the whole. */
    public static String of(String field, String code, Map<String, Object> params) {
        Locale locale = Texts.locale();
        String said = Stream.of(PAGE + code + "." + field, PAGE + code)
                .filter(own -> ProblemTexts.find(own, locale).isPresent())
                .findFirst()
                .orElse(code);
        return ProblemTexts.message(said, params, locale);
    }
}
