package com.alwrity.studio.provider.mirelo;

import com.alwrity.studio.provider.http.Dialect;
import com.fasterxml.jackson.databind.JsonNode;

/** Refusals as {@code {"error": {"code", "message", "http_status"}}}, each code with a status of its own. */
final class MireloDialect implements Dialect {

    @Override
    public Meaning meaning(int status, JsonNode body) {
        JsonNode error = body.path("error");
        String said =
                error.path("code").asText("") + " " + error.path("message").asText("");
        return Meaning.of(status, said.strip());
    }
}
