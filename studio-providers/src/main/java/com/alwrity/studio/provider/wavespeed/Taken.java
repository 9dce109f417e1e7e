package com.alwrity.studio.provider.wavespeed;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * What this node remembers of the predictions that it has handed over of late: a new one may be unknown to the service
 * for a moment, one that is another attempt's is never taken for a lost one, and one that was given up may be gone.
 */
final class Taken {

    private static final int MOST = 20_000;
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Map<String, Handed> byId = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Handed> eldest) {
            return size() > MOST;
        }
    };

    private final Set<String> givenUp = Collections.newSetFromMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Boolean> eldest) {
            return size() > MOST;
        }
    });

    synchronized void add(String id, UUID attempt, Instant now) {
        byId.put(id, new Handed(attempt, now));
    }

    /** Whether it is so new that the service need not know it yet. */
    synchronized boolean isNew(String id, Instant now) {
        Handed handed = byId.get(id);
        return handed != null && now.isBefore(handed.at().plus(GRACE));
    }

    synchronized boolean byAnother(String id, UUID attempt) {
        Handed handed = byId.get(id);
        return handed != null && !handed.attempt().equals(attempt);
    }

    /** Nobody wants it any more, and the service was told. */
    synchronized void giveUp(String id) {
        givenUp.add(id);
    }

    synchronized boolean isGivenUp(String id) {
        return givenUp.contains(id);
    }

    private record Handed(UUID attempt, Instant at) {}
}
