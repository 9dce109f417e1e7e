package com.alwrity.studio.notification;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Knows what was told lately, so that what is read again after a broken connection is not told twice. Ids are given
 * when an event is written and seen when it is committed: a lower one may come after a higher one.
 */
final class RecentEvents {

    private static final int KEPT = 5_000;

    /** How far below the highest id a straggler may be. */
    private static final int STRAGGLING = 1_000;

    private final Map<Long, Boolean> told = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
            return size() > KEPT;
        }
    };

    private long first;
    private long highest;

    /** @param latest the newest event when the listening began; what was before is nobody's news */
    RecentEvents(long latest) {
        first = latest;
        highest = latest;
    }

    /** True if it is news. */
    boolean add(long id) {
        highest = Math.max(highest, id);
        return told.put(id, true) == null;
    }

    /** From where to read again after a broken connection. */
    long resumeAfter() {
        return Math.max(first, highest - STRAGGLING);
    }
}
