package com.alwrity.studio.routing;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.Quality;

/**
 * A model that can run an order.
 *
 * @param modelKey the model
 * @param quality its rung
 * @param estimate what the workspace is expected to pay for one run
 * @param p50 seconds that half of the runs stay under
 * @param p90 seconds that nine of ten runs stay under
 * @param live whether the provider itself says what it takes; routes of former versions do not tell
 * @param cost what the provider is expected to take for one run; in routes of former versions the estimate
 * @param prices the number of the price list that the estimate is by; 0 in routes of former versions
 */
public record Candidate(
        String modelKey,
        Quality quality,
        Money estimate,
        double p50,
        double p90,
        Boolean live,
        Money cost,
        Integer prices) {

    public Candidate {
        live = Boolean.TRUE.equals(live);
        cost = cost == null ? estimate : cost;
        prices = prices == null ? 0 : prices;
    }
}
