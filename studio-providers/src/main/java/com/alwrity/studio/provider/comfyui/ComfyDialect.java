package com.alwrity.studio.provider.comfyui;

import com.alwrity.studio.provider.http.Dialect;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Refusals as {@code {"error": {"message", "details"}, "node_errors": {…}}}: which node is wrong, and how. */
final class ComfyDialect implements Dialect {

    @Override
    public Meaning meaning(int status, JsonNode body) {
        Stream<String> nodes = body.path("node_errors").properties().stream().map(ComfyDialect::node);
        return Meaning.of(
                status,
                Stream.concat(Stream.of(words(body.path("error"))), nodes)
                        .filter(said -> !said.isEmpty())
                        .collect(Collectors.joining("; ")));
    }

    private static String node(Map.Entry<String, JsonNode> wrong) {
        String errors = StreamSupport.stream(wrong.getValue().path("errors").spliterator(), false)
                .map(ComfyDialect::words)
                .collect(Collectors.joining(", "));
        return wrong.getValue().path("class_type").asText("node") + " (" + wrong.getKey() + "): " + errors;
    }

    private static String words(JsonNode error) {
        return (error.path("message").asText("") + " " + error.path("details").asText("")).strip();
    }
}
