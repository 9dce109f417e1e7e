package com.alwrity.studio.server;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the health checks of the running server say about it, as JSON. */
record HealthReport(String json) {

    /** A piece of data, by a name that only one of the checks uses. */
    Optional<String> data(String name) {
        Matcher found = Pattern.compile("\"" + Pattern.quote(name) + "\"\\s*:\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|(\\d+))")
                .matcher(json);
        if (!found.find()) {
            return Optional.empty();
        }
        return Optional.of(found.group(2) == null ? found.group(1).replaceAll("\\\\(.)", "$1") : found.group(2));
    }
}
