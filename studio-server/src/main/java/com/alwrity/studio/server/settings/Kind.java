package com.alwrity.studio.server.settings;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a setting's value may be.
 *
 * @param allowed the values in words, as in "must be …"
 * @param accepts whether a value, never blank, is one of them
 * @param secret whether the value must not be shown
 */
record Kind(String allowed, Predicate<String> accepts, boolean secret) {

    static final Kind TEXT = new Kind("any text", value -> true, false);
    static final Kind SECRET = new Kind("any text", value -> true, true);
    static final Kind YES_NO = choice("true", "false");
    static final Kind PORT = wholeNumber(0, 65_535);
    static final Kind PATH = new Kind("a path", Kind::isPath, false);
    static final Kind WEB_ADDRESS = new Kind("an http or https address", Kind::isWebAddress, false);
    static final Kind DURATION =
            new Kind("an ISO 8601 duration above zero, such as PT30S or P7D", Kind::isDuration, false);

    static Kind secretOf(int minLength) {
        return new Kind("at least " + minLength + " characters", value -> value.length() >= minLength, true);
    }

    static Kind secretsOf(int minLength) {
        return new Kind(
                "texts of at least " + minLength + " characters, with commas",
                value -> Arrays.stream(value.split(","))
                        .allMatch(one -> one.strip().length() >= minLength),
                true);
    }

    static Kind text(String allowed, String pattern) {
        return new Kind(allowed, value -> value.matches(pattern), false);
    }

    static Kind choice(String... values) {
        List<String> all = Arrays.asList(values);
        return new Kind(String.join(" or ", all), all::contains, false);
    }

    static Kind wholeNumber(int least, int most) {
        return new Kind("a whole number from " + least + " to " + most, value -> isBetween(value, least, most), false);
    }

    static Kind bytes() {
        return new Kind(
                "a number of bytes, at least 1000000", value -> isBetween(value, 1_000_000, Long.MAX_VALUE), false);
    }

    private static boolean isBetween(String value, long least, long most) {
        if (!value.matches("\\d{1,18}")) {
            return false;
        }
        long number = Long.parseLong(value);
        return number >= least && number <= most;
    }

    private static boolean isPath(String value) {
        try {
            Path.of(value);
            return true;
        } catch (InvalidPathException notAPath) {
            return false;
        }
    }

    private static boolean isWebAddress(String value) {
        try {
            URI address = URI.create(value);
            return ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))
                    && address.getHost() != null
                    && address.getRawQuery() == null
                    && address.getRawFragment() == null;
        } catch (IllegalArgumentException notAnAddress) {
            return false;
        }
    }

    private static boolean isDuration(String value) {
        try {
            Duration duration = Duration.parse(value);
            return !duration.isZero() && !duration.isNegative();
        } catch (DateTimeParseException notADuration) {
            return false;
        }
    }
}
