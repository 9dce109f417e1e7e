package com.alwrity.studio.provider.comfyui;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.http.JsonService;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * A run that is over, as the history has it.
 *
 * @param outputs what each node left, by its id: lists of files under names that depend on the node
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ComfyRun(Map<String, Map<String, JsonNode>> outputs, Status status) {

    private static final Set<String> FILMS = Set.of("mp4", "webm", "mkv", "mov", "gif");

    /** @param messages what happened, each as a list of a word and its details */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Status(@JsonProperty("status_str") String word, Boolean completed, List<JsonNode> messages) {

        Optional<JsonNode> message(String type) {
            return messages == null
                    ? Optional.empty()
                    : messages.stream()
                            .filter(message -> message.path(0).asText("").equals(type))
                            .map(message -> message.path(1))
                            .findFirst();
        }
    }

    /** A file of ComfyUI's. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Output(String filename, String subfolder, String type) {

        boolean named() {
            return filename != null && !filename.isEmpty();
        }

        /** Kept ones before previews, films before pictures. */
        private int rank() {
            String ending = filename.substring(filename.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            return ("output".equals(type) ? 0 : 2) + (FILMS.contains(ending) ? 0 : 1);
        }
    }

    TaskStatus told() {
        if (status == null || "success".equals(status.word()) || Boolean.TRUE.equals(status.completed())) {
            return new TaskStatus.Done(Optional.empty());
        }
        if (status.message("execution_interrupted").isPresent()) {
            return new TaskStatus.Stopped(Optional.of(Money.ZERO));
        }
        String why = status.message("execution_error").map(ComfyRun::words).orElse("ComfyUI did not say why");
        return new TaskStatus.Failed(new Permanent(Permanent.Kind.FAILED, JsonService.inShort(why)));
    }

    /** What it was run for. */
    Optional<Output> result() {
        return outputs == null
                ? Optional.empty()
                : outputs.values().stream()
                        .filter(Objects::nonNull)
                        .flatMap(node -> node.values().stream())
                        .flatMap(ComfyRun::files)
                        .min(Comparator.comparingInt(Output::rank));
    }

    /** The lists are named images, gifs, videos, audio or otherwise; what is in them tells them from other lists. */
    private static Stream<Output> files(JsonNode list) {
        return list.isArray()
                ? StreamSupport.stream(list.spliterator(), false)
                        .filter(JsonNode::isObject)
                        .flatMap(file -> JsonService.as(Output.class, file).stream())
                        .filter(Output::named)
                : Stream.empty();
    }

    private static String words(JsonNode error) {
        return error.path("node_type").asText("") + ": "
                + error.path("exception_type").asText("") + " "
                + error.path("exception_message").asText("");
    }
}
