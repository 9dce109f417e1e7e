package com.alwrity.studio.provider.comfyui;

import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How far the runs are, from the events that ComfyUI sends while it works. A percentage is that of the node that works,
 * as nobody knows how long the others take; between nodes there is none, and none that nothing was heard of for long.
 */
final class ComfyProgress {

    private static final Duration FRESH = Duration.ofMinutes(2);

    private final Recent<Heard> runs = new Recent<>();
    private final Clock clock;

    ComfyProgress(Clock clock) {
        this.clock = clock;
    }

    Optional<Integer> percent(String id) {
        return runs.of(id)
                .filter(heard -> heard.at().plus(FRESH).isAfter(clock.instant()))
                .map(Heard::percent);
    }

    /** Takes an event in. What it does not know, it leaves. */
    void hear(String event) {
        JsonNode said = read(event);
        JsonNode data = said.path("data");
        String id = data.path("prompt_id").asText("");
        if (id.isEmpty()) {
            return;
        }
        switch (said.path("type").asText("")) {
            case "progress" -> percent(data).ifPresent(percent -> runs.put(id, new Heard(percent, clock.instant())));
            case "executing", "execution_success", "execution_error", "execution_interrupted" -> runs.forget(id);
            default -> {}
        }
    }

    private static Optional<Integer> percent(JsonNode data) {
        double most = data.path("max").asDouble();
        double done = data.path("value").asDouble();
        return most > 0 && done >= 0 && done <= most ? Optional.of((int) (100 * done / most)) : Optional.empty();
    }

    private static JsonNode read(String event) {
        try {
            JsonNode said = Json.mapper().readTree(event);
            return said == null ? Json.mapper().nullNode() : said;
        } catch (JsonProcessingException e) {
            return Json.mapper().nullNode();
        }
    }

    private record Heard(int percent, Instant at) {}
}
