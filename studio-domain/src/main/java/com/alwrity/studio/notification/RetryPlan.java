package com.alwrity.studio.notification;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How long to wait after each attempt that failed: soon at first, then for a long weekend. */
final class RetryPlan {

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private RetryPlan() {}

    /**
     * The wait after so many attempts; empty after the last.
     *
     * @param attempts from 1
     */
    static Optional<Duration> after(int attempts) {
        int index = Math.max(attempts, 1) - 1;
        return index < WAITS.size() ? Optional.of(WAITS.get(index)) : Optional.empty();
    }
}
