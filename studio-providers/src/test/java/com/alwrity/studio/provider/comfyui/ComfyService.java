package com.alwrity.studio.provider.comfyui;

import com.alwrity.studio.provider.Asked;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** ComfyUI on a port of this machine, without a card and without nodes. */
final class ComfyService implements AutoCloseable {

    static final String UPLOAD = "upload";
    static final String QUEUE = "queue";
    static final String WITHDRAW = "withdraw";
    static final String INTERRUPT = "interrupt";

    private static final byte[] RESULT = "made by ComfyUI ".repeat(300).getBytes(StandardCharsets.UTF_8);

    private final ServiceStub stub = ServiceStub.start();
    private final Map<String, JsonNode> waiting = new LinkedHashMap<>();
    private final Map<String, JsonNode> running = new LinkedHashMap<>();
    private final Map<String, Object> history = new LinkedHashMap<>();

    ComfyService() {
        stub.on(ServiceStub.SUBMIT, "POST", "/prompt", this::taken)
                .on(ServiceStub.POLL, "GET", "/history/([^/]+)", this::over)
                .on(QUEUE, "GET", "/queue", asked -> queue())
                .on(WITHDRAW, "POST", "/queue", this::withdraw)
                .on(INTERRUPT, "POST", "/interrupt", this::interrupt)
                .on(UPLOAD, "POST", "/upload/image", asked -> kept())
                .on(ServiceStub.RESULT, "GET", "/view", asked -> Reply.file("video/mp4", RESULT));
    }

    ServiceStub stub() {
        return stub;
    }

    synchronized void work(String id) {
        running.put(id, waiting.remove(id));
    }

    synchronized void finish(String id, Map<String, Object> outputs) {
        end(id, outputs, Map.of("status_str", "success", "completed", true, "messages", List.of()));
    }

    /** @param message what happened last, and its details */
    synchronized void breakOff(String id, String message, Map<String, Object> details) {
        Object messages = List.of(List.of("execution_start", Map.of("prompt_id", id)), List.of(message, details));
        end(id, Map.of(), Map.of("status_str", "error", "completed", false, "messages", messages));
    }

    synchronized void restart() {
        waiting.clear();
        running.clear();
        history.clear();
    }

    @Override
    public void close() {
        stub.close();
    }

    private void end(String id, Map<String, Object> outputs, Map<String, Object> status) {
        waiting.remove(id);
        running.remove(id);
        history.put(id, Map.of("prompt", List.of(1, id), "outputs", outputs, "status", status));
    }

    private synchronized Reply taken(Asked asked) {
        String id = asked.json().path("prompt_id").asText();
        waiting.put(id, asked.json().path("prompt"));
        return Reply.json(200, Map.of("prompt_id", id, "number", waiting.size(), "node_errors", Map.of()));
    }

    private synchronized Reply over(Asked asked) {
        Object entry = history.get(asked.part());
        // An answer that is cut in its middle is not to be taken for a whole one.
        return entry == null
                ? Reply.text(200, "application/json", "{" + " ".repeat(40) + "}")
                : Reply.json(200, Map.of(asked.part(), entry));
    }

    private synchronized Reply queue() {
        return Reply.json(200, Map.of("queue_running", entries(running), "queue_pending", entries(waiting)));
    }

    private static List<Object> entries(Map<String, JsonNode> graphs) {
        List<Object> entries = new ArrayList<>();
        graphs.forEach((id, graph) -> entries.add(List.of(entries.size(), id, graph, Map.of(), List.of("9"))));
        return entries;
    }

    private synchronized Reply withdraw(Asked asked) {
        asked.json().path("delete").forEach(id -> waiting.remove(id.asText()));
        return Reply.empty(200);
    }

    private synchronized Reply interrupt(Asked asked) {
        String id = asked.json().path("prompt_id").asText();
        if (running.containsKey(id)) {
            breakOff(id, "execution_interrupted", Map.of("prompt_id", id));
        }
        return Reply.empty(200);
    }

    private static Reply kept() {
        return Reply.json(200, Map.of("name", "input (1).mp4", "subfolder", "studio/of-this-call", "type", "input"));
    }
}
