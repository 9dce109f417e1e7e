package com.alwrity.studio.provider.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the rehearsal service has taken: what a test counts. */
public final class Ledger {

    private final Map<UUID, Task> taken = new LinkedHashMap<>();
    private final Map<String, Task> byId = new HashMap<>();
    private final Set<UUID> closed = new HashSet<>();

    /** The tasks that were taken, in order. */
    public synchronized List<Task> tasks() {
        return new ArrayList<>(taken.values());
    }

    public synchronized Optional<Task> ofAttempt(UUID attempt) {
        return Optional.ofNullable(taken.get(attempt));
    }

    synchronized Task take(UUID attempt, JsonNode order, Script script) {
        return taken.computeIfAbsent(attempt, key -> {
            // Never the same again, whichever of these services a studio is told to use next.
            String id = "task-" + UUID.randomUUID();
            Task task = new Task(id, order, script);
            byId.put(id, task);
            return task;
        });
    }

    synchronized Task find(String id) {
        return byId.get(id);
    }

    synchronized void closeTo(UUID attempt) {
        closed.add(attempt);
    }

    synchronized boolean closedTo(UUID attempt) {
        return closed.contains(attempt);
    }
}
