package com.alwrity.studio.provider.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A task at the rehearsal service. Each poll brings it nearer to its end, unless a test moves it by hand. */
public final class Task {

    private final String id;
    private final JsonNode order;
    private final Script script;
    private int steps;
    private String state = "waiting";
    private int polls;
    private Integer percent;
    private String fault;

    Task(String id, JsonNode order, Script script) {
        this.id = id;
        this.order = order;
        this.script = script;
        this.steps = script.steps();
        this.fault = script.failure().orElse(null);
    }

    public synchronized String state() {
        return state;
    }

    /** What was ordered, as it came over the wire. */
    public JsonNode order() {
        return order;
    }

    /** Works, stands at this percentage, and is moved by hand from then on. */
    public synchronized void hold(int at) {
        steps = 0;
        work(at);
    }

    private void work(int at) {
        state = "working";
        percent = at;
    }

    public synchronized void finish() {
        state = "done";
    }

    public synchronized void fail(String code) {
        state = "failed";
        fault = code;
    }

    /** In a state that the contract does not know. */
    synchronized void ponder() {
        steps = 0;
        state = "pondering";
        percent = 900;
    }

    public synchronized void stop(boolean atOnce) {
        if (state.equals("waiting") || state.equals("working")) {
            state = atOnce ? "stopped" : "stopping";
        }
    }

    synchronized boolean isDone() {
        return state.equals("done");
    }

    synchronized void polled() {
        boolean live = state.equals("waiting") || state.equals("working");
        if (state.equals("stopping")) {
            state = "stopped";
        } else if (live && steps > 0 && ++polls >= steps) {
            state = fault == null ? "done" : "failed";
        } else if (live && steps > 0) {
            work(100 * polls / steps);
        }
    }

    /** The video with a box at its end that players skip: no two tasks have the same bytes. */
    byte[] made(byte[] video) {
        byte[] name = id.getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(video.length + 8 + name.length)
                .put(video)
                .putInt(8 + name.length)
                .put("free".getBytes(StandardCharsets.US_ASCII))
                .put(name)
                .array();
    }

    synchronized Map<String, Object> view() {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", id);
        view.put("state", state);
        view.put("stage", "rehearsing");
        if (percent != null) {
            view.put("percent", percent);
        }
        if (state.equals("done") || state.equals("stopped")) {
            script.charge(state).ifPresent(charge -> view.put("charged", charge));
        }
        if (state.equals("failed")) {
            view.put("error", Map.of("code", fault == null ? "broken" : fault, "message", "<b>as scripted</b>"));
        }
        return view;
    }
}
