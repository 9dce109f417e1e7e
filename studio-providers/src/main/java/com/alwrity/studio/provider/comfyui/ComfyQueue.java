package com.alwrity.studio.provider.comfyui;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What ComfyUI works at, and what waits for it, by the ids of the prompts. */
record ComfyQueue(Set<String> running, Set<String> waiting) {

    static Optional<ComfyQueue> of(JsonNode body) {
        JsonNode running = body.path("queue_running");
        JsonNode pending = body.path("queue_pending");
        return running.isArray() && pending.isArray()
                ? Optional.of(new ComfyQueue(ids(running), ids(pending)))
                : Optional.empty();
    }

    boolean runs(String id) {
        return running.contains(id);
    }

    boolean holds(String id) {
        return waiting.contains(id);
    }

    /** Each entry is a list, with the id behind its number. */
    private static Set<String> ids(JsonNode entries) {
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.path(1).asText(""))
                .collect(Collectors.toUnmodifiableSet());
    }
}
