package com.alwrity.studio.asset;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who has read what within the last minutes, as this node knows: a player asks for a video in many parts, and each playing
 * is one access.
 */
@ApplicationScoped
class RecentReads {

    /** A part that is asked for after this is a new access. */
    static final Duration ONE_ACCESS = Duration.ofMinutes(5);

    private static final int MOST = 10_000;

    private final Clock clock;
    private final Map<List<Object>, Instant> firsts = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<List<Object>, Instant> eldest) {
            return size() > MOST;
        }
    };

    @Inject
    RecentReads(Clock clock) {
        this.clock = clock;
    }

    RecentReads() {
        this(null);
    }

    /** @param access who, what and how */
    synchronized boolean first(List<Object> access) {
        Instant now = clock.instant();
        Instant known = firsts.get(access);
        if (known != null && now.isBefore(known.plus(ONE_ACCESS))) {
            return false;
        }
        firsts.remove(access);
        firsts.put(access, now);
        return true;
    }
}
