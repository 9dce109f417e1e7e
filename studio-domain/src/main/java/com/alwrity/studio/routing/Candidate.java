package com.alwrity.studio.routing;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.Quality;

/**
 * A model that can run an order.
 *
 * @param modelKey the model
 * @param quality its rung
 * @param estimate for one run
 * @param p50 seconds that half of the runs stay under
 * @param p90 seconds that nine of ten runs stay under
 * @param live whether the estimate is what the provider itself says; routes of former versions do not tell
 */
public record Candidate(String modelKey, Quality quality, Money estimate, double p50, double p90, Boolean live) {

    public Candidate {
        live = Boolean.TRUE.equals(live);
    }
}
