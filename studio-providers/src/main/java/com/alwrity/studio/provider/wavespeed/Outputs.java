package com.alwrity.studio.provider.wavespeed;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.speech.Speech;
import com.alwrity.studio.speech.WebVtt;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a prediction made: a word, an object, or a list of either. A word may be an address, or the result itself. */
record Outputs(List<JsonNode> items) {

    private static final List<String> ADDRESSES = List.of("url", "video_url", "audio_url", "video", "audio", "image");
    private static final List<String> TEXTS = List.of("text", "output", "result", "caption", "transcript");

    static Outputs of(JsonNode outputs) {
        List<JsonNode> items = new ArrayList<>();
        if (outputs.isArray()) {
            outputs.forEach(items::add);
        } else if (!outputs.isNull() && !outputs.isMissingNode()) {
            items.add(outputs);
        }
        return new Outputs(items);
    }

    /** Where the result lies; the first where there are several. */
    Optional<URI> address() {
        return items.stream().flatMap(item -> address(item).stream()).findFirst();
    }

    /** The result itself, where it is words; what has another shape is given as it came. */
    String text() {
        return items.stream().map(Outputs::text).collect(Collectors.joining("\n"));
    }

    /** The words with their times, where the service tells them. */
    Optional<String> webVtt() {
        List<Speech.Word> words =
                items.stream().flatMap(item -> Timings.of(item).stream()).toList();
        return words.isEmpty() ? Optional.empty() : Optional.of(WebVtt.of(words));
    }

    private static Optional<URI> address(JsonNode item) {
        if (item.isTextual()) {
            return web(item.textValue());
        }
        return ADDRESSES.stream()
                .map(item::path)
                .flatMap(found -> (found.isTextual()
                                ? web(found.textValue())
                                : web(found.path("url").asText("")))
                        .stream())
                .findFirst();
    }

    private static Optional<URI> web(String word) {
        if (!word.matches("(?i)[a-z][a-z0-9+.-]{1,15}:/\\S+")) {
            return Optional.empty();
        }
        try {
            return Optional.of(URI.create(word));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode item) {
        if (item.isTextual()) {
            return item.textValue();
        }
        return TEXTS.stream()
                .map(item::path)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .findFirst()
                .orElseGet(() -> Json.write(item));
    }
}
