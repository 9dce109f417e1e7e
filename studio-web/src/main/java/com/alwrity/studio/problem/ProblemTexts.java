package com.alwrity.studio.problem;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Says problems, violations and findings in words, by their codes: for pages and for programs alike. */
public final class ProblemTexts {

    private static final String BUNDLE = "com.alwrity.studio.problem.problems";
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(:bytes)?}");
    private static final double MEGA = 1_000_000;

    private ProblemTexts() {}

    /** What happened, what it did to the money where that is a question, and what to do next. */
    public static String message(StudioException problem, Locale locale) {
        return message(problem.code(), problem.params(), locale);
    }

    /** The text of a code, with its figures put in; a code without one gets a general text. */
    public static String message(String code, Map<String, ?> params, Locale locale) {
        String text =
                find(code, locale).orElseGet(() -> find("unknown_code", locale).orElseThrow());
        return PLACE.matcher(text).replaceAll(place -> Matcher.quoteReplacement(value(place, params, locale)));
    }

    /** Why a run failed or a file was rejected. */
    public static String failure(String code, Locale locale) {
        return message(code.equals("internal") ? "failure.internal" : code, Map.of(), locale);
    }

    /** A few words for the kind of problem. */
    public static String title(StudioException.Kind kind, Locale locale) {
        return message("title." + kind, Map.of(), locale);
    }

    static Optional<String> find(String code, Locale locale) {
        try {
            return Optional.of(bundle(locale).getString(code));
        } catch (MissingResourceException e) {
            return Optional.empty();
        }
    }

    /** English where there is no such language, whatever the server's own one is. */
    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                ProblemTexts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    private static String value(MatchResult place, Map<String, ?> params, Locale locale) {
        Object value = params.get(place.group(1));
        if (place.group(2) != null && value instanceof Number bytes) {
            return number(bytes.doubleValue() / MEGA, 1, locale) + " MB";
        }
        return text(value, locale);
    }

    private static String text(Object value, Locale locale) {
        if (value == null) {
            return "?";
        }
        if (value instanceof Collection<?> several) {
            return several.stream().map(one -> text(one, locale)).collect(Collectors.joining(", "));
        }
        return value instanceof Number number ? number(number, 3, locale) : value.toString();
    }

    private static String number(Number number, int decimals, Locale locale) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMaximumFractionDigits(decimals);
        return format.format(number instanceof BigDecimal ? number : number.doubleValue());
    }
}
