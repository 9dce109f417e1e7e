package com.alwrity.studio.provider.wavespeed;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A prediction at the stubbed service. Each poll brings it nearer to its end, unless a test moves it by hand. */
public final class Run {

    private final String id;
    private final String model;
    private final JsonNode input;
    private final Optional<URI> webhook;
    private final Instant createdAt;
    private final BigDecimal price;
    private String status = "created";
    private String error = "";
    private Object outputs = List.of();
    private boolean flagged;
    private int polls;
    private BigDecimal refunded = BigDecimal.ZERO;

    Run(String id, String model, JsonNode input, Optional<URI> webhook, Instant createdAt, BigDecimal price) {
        this.id = id;
        this.model = model;
        this.input = input;
        this.webhook = webhook;
        this.createdAt = createdAt;
        this.price = price;
    }

    public String id() {
        return id;
    }

    public String model() {
        return model;
    }

    /** What was asked, as it came over the wire. */
    public JsonNode input() {
        return input;
    }

    public Optional<URI> webhook() {
        return webhook;
    }

    Instant createdAt() {
        return createdAt;
    }

    public synchronized String status() {
        return status;
    }

    /** In this state from now on. */
    public synchronized void is(String state) {
        status = state;
    }

    public synchronized void fail(String why) {
        status = "failed";
        error = why;
        refunded = price;
    }

    /** Done, with these outputs: a word, a map, or a list of either. */
    public synchronized void complete(Object made) {
        status = "completed";
        outputs = made;
    }

    public synchronized void flag() {
        flagged = true;
    }

    public synchronized void refund(String dollars) {
        refunded = new BigDecimal(dollars);
    }

    /** One more poll; tells whether it is the last one that it takes. */
    synchronized boolean polled(int steps) {
        if (steps > 0 && (status.equals("created") || status.equals("processing"))) {
            status = "processing";
            return ++polls >= steps;
        }
        return false;
    }

    synchronized Map<String, Object> view(URI base) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", id);
        view.put("model", model);
        view.put("status", status);
        view.put("outputs", outputs);
        view.put("urls", Map.of("get", base + "/api/v3/predictions/" + id + "/result"));
        view.put("has_nsfw_contents", List.of(flagged));
        view.put("created_at", createdAt.toString());
        view.put("error", error);
        view.put("timings", Map.of("inference", 2500));
        return view;
    }

    /** What the account's book says of it: nothing before its end. */
    synchronized List<Map<String, Object>> billings() {
        List<Map<String, Object>> items = new ArrayList<>();
        if (status.equals("completed") || status.equals("failed")) {
            items.add(billing("deduct", price));
            if (refunded.signum() > 0) {
                items.add(billing("refund", refunded));
            }
        }
        return items;
    }

    private Map<String, Object> billing(String type, BigDecimal amount) {
        return Map.of(
                "uuid",
                type + "-" + id,
                "billing_type",
                type,
                "price",
                amount,
                "created_at",
                createdAt.toString(),
                "prediction",
                Map.of("uuid", id, "model_uuid", model, "status", status));
    }
}
