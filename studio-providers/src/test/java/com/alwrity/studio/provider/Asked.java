package com.alwrity.studio.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A request as a stubbed service gets it.
 *
 * @param query as it came, or empty
 * @param headers by name in lower case, the first value of each
 * @param parts what the groups of the route's path took
 */
public record Asked(
        String method, String path, String query, Map<String, String> headers, byte[] body, List<String> parts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The first part of the path that the route left open. */
    public String part() {
        return parts.get(0);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
