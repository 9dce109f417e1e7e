package com.alwrity.studio.job;

import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.schedule.Backoff;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How often the executor asks, how long it waits, and when it gives up. */
@Dependent
class Patience {

    /** A job that runs for a minute is looked at every three seconds. */
    private static final int LOOKS = 20;

    private static final int MOST_TRIES = 5;
    private static final int MOST_FAILURES = 2;
    private static final int MOST_TROUBLES = 8;

    private static final Duration EXTRA_TIME = Duration.ofHours(1);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final Duration minInterval;
    private final Duration maxInterval;
    private final Duration stallAfter;
    private final Duration doubt;
    private final Backoff backoff = new Backoff(FIRST_WAIT, LONGEST_WAIT);

    /**
     * @param minInterval between two polls of a young attempt
     * @param maxInterval between two polls of an old one
     * @param stallAfter how long an attempt that shows its progress may stand still
     * @param doubt how long to look for a call whose answer was lost
     */
    @Inject
    Patience(
            @ConfigProperty(name = "studio.poll.min-interval", defaultValue = "PT1S") Duration minInterval,
            @ConfigProperty(name = "studio.poll.max-interval", defaultValue = "PT15S") Duration maxInterval,
            @ConfigProperty(name = "studio.jobs.stall-after", defaultValue = "PT10M") Duration stallAfter,
            @ConfigProperty(name = "studio.jobs.doubt-for", defaultValue = "PT20M") Duration doubt) {
        this.minInterval = minInterval;
        this.maxInterval = maxInterval;
        this.stallAfter = stallAfter;
        this.doubt = doubt;
    }

    /** Until the next poll of an attempt of this age. */
    Duration interval(Duration age) {
        Duration fitting = age.dividedBy(LOOKS);
        if (fitting.compareTo(minInterval) < 0) {
            return minInterval;
        }
        return fitting.compareTo(maxInterval) > 0 ? maxInterval : fitting;
    }

    /** After so many failures in a row; longer if the provider asks for it. */
    Duration wait(ProviderException failure, int failures) {
        Duration own = backoff.after(failures);
        if (failure instanceof ProviderException.Transient passing) {
            return passing.retryAfter()
                    .filter(asked -> asked.compareTo(own) > 0)
                    .orElse(own);
        }
        return own;
    }

    Backoff backoff() {
        return backoff;
    }

    Duration stallAfter() {
        return stallAfter;
    }

    Duration doubt() {
        return doubt;
    }

    /** How long after its deadline something is waited for that is paid already. */
    Duration extraTime() {
        return EXTRA_TIME;
    }

    /** How often one model is asked to take a job. */
    int mostTries() {
        return MOST_TRIES;
    }

    /** How often one model may take a job and not get it done. */
    int mostFailures() {
        return MOST_FAILURES;
    }

    /** How many refusals of a harmless question in a row mean that no answer will come. */
    int mostTroubles() {
        return MOST_TROUBLES;
    }
}
