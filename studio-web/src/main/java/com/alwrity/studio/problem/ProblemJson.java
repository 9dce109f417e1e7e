package com.alwrity.studio.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A problem as RFC 9457 has it, with our own members.
 *
 * @param type names the kind of problem; ends with the code
 * @param detail for people, in the language that was asked for
 * @param instance the path that was asked
 * @param code a stable word for programs
 * @param params the figures in the detail
 * @param violations the values that are not allowed; absent where none is
 */
public record ProblemJson(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        Map<String, Object> params,
        List<ViolationJson> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPE = "urn:video-studio:problem:";

    public static ProblemJson of(StudioException problem, String path, Locale locale) {
        return new ProblemJson(
                TYPE + problem.code(),
                ProblemTexts.title(problem.kind(), locale),
                problem.kind().status(),
                ProblemTexts.message(problem, locale),
                path,
                problem.code(),
                problem.params(),
                problem.violations().isEmpty()
                        ? null
                        : problem.violations().stream()
                                .map(violation -> ViolationJson.of(violation, locale))
                                .toList());
    }

    /** For what the kinds of the domain have no word for. */
    static ProblemJson of(int status, String code, Map<String, Object> params, String path, Locale locale) {
        return new ProblemJson(
                TYPE + code,
                ProblemTexts.message("title." + code, Map.of(), locale),
                status,
                ProblemTexts.message(code, params, locale),
                path,
                code,
                params,
                null);
    }

    /**
     * A value that is not allowed.
     *
     * @param limit the most or least that is allowed, where the mistake is one of size
     * @param nearest the allowed value next to it, where there is one
     * @param allowed all values that are allowed, where they can be told
     */
    public record ViolationJson(
            String field, String code, String message, Object limit, Object nearest, Object allowed) {

        static ViolationJson of(Violation violation, Locale locale) {
            Map<String, Object> params = violation.params();
            return new ViolationJson(
                    violation.field(),
                    violation.code(),
                    ProblemTexts.message(violation.code(), params, locale),
                    params.get("limit"),
                    params.get("nearest"),
                    params.get("allowed"));
        }
    }
}
