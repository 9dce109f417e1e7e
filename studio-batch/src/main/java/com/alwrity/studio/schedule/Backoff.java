package com.alwrity.studio.schedule;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Waits twice as long after each failure in a row, and never at the same moment as all others. */
public record Backoff(Duration first, Duration longest, RandomGenerator random) {

    private static final int MOST_DOUBLINGS = 20;

    public Backoff(Duration first, Duration longest) {
        this(first, longest, RandomGenerator.getDefault());
    }

    /** @param failures in a row, from 1 */
    public Duration after(int failures) {
        Duration doubled = first.multipliedBy(1L << Math.min(Math.max(failures, 1) - 1, MOST_DOUBLINGS));
        Duration whole = doubled.compareTo(longest) < 0 ? doubled : longest;
        return Duration.ofMillis((long) (whole.toMillis() * (0.5 + random.nextDouble() / 2)));
    }
}
