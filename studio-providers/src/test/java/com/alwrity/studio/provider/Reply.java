package com.alwrity.studio.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a stubbed service answers. */
public record Reply(int status, Map<String, String> headers, byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String RANGES = "Accept-Ranges";

    /** @param body a map, a list, a JSON node or a record */
    public static Reply json(int status, Object body) {
        try {
            return text(status, "application/json", JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Reply text(int status, String type, String body) {
        return new Reply(status, Map.of("Content-Type", type), body.getBytes(StandardCharsets.UTF_8));
    }

    /** A file, of which any part may be asked for. */
    public static Reply file(String type, byte[] body) {
        return new Reply(200, Map.of("Content-Type", type, RANGES, "bytes"), body);
    }

    public static Reply empty(int status) {
        return new Reply(status, Map.of(), new byte[0]);
    }

    public static Reply redirect(URI to) {
        return empty(302).with("Location", to.toString());
    }

    public Reply with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Reply(status, more, body);
    }

    /** The part that begins at this byte, where the service can send parts. */
    Reply from(int offset) {
        if (offset == 0 || !headers.containsKey(RANGES)) {
            return this;
        }
        if (offset >= body.length) {
            return empty(416).with("Content-Range", "bytes */" + body.length);
        }
        Reply part = new Reply(206, headers, Arrays.copyOfRange(body, offset, body.length));
        return part.with("Content-Range", "bytes " + offset + "-" + (body.length - 1) + "/" + body.length);
    }
}
