package com.alwrity.studio.provider.decart;

import com.alwrity.studio.provider.http.Dialect;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Refusals as {@code {"detail": …}}: a sentence, or a list of fields and what is wrong with each. */
final class DecartDialect implements Dialect {

    @Override
    public Meaning meaning(int status, JsonNode body) {
        JsonNode detail = body.path("detail");
        return Meaning.of(
                status,
                detail.isArray()
                        ? StreamSupport.stream(detail.spliterator(), false)
                                .map(DecartDialect::field)
                                .collect(Collectors.joining("; "))
                        : detail.asText(""));
    }

    private static String field(JsonNode wrong) {
        String where = StreamSupport.stream(wrong.path("loc").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("."));
        return (where + " " + wrong.path("msg").asText("")).strip();
    }
}
