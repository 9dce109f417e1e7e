package com.alwrity.studio.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long a job still takes: from its progress once that says enough, else from what such runs usually take. */
final class RemainingTime {

    private static final int ENOUGH_PERCENT = 10;

    private RemainingTime() {}

    /**
     * @param percent null where the provider does not tell
     * @param usual seconds of such runs
     * @param begun when the live attempt began, if there is one
     */
    static double seconds(Integer percent, double usual, Optional<Instant> begun, Instant now) {
        if (begun.isEmpty()) {
            return usual;
        }
        double elapsed = Duration.between(begun.get(), now).toMillis() / 1000.0;
        return percent != null && percent >= ENOUGH_PERCENT
                ? Math.max(0, elapsed * (100 - percent) / percent)
                : Math.max(0, usual - elapsed);
    }
}
