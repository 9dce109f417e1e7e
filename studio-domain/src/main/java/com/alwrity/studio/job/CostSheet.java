package com.alwrity.studio.job;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.preflight.Driver;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How the price of a job came about.
 *
 * @param runs how many results the quote was for, this one among them
 * @param quoted what all of them were expected to cost together
 * @param ceiling what all of them might cost at most together
 * @param drivers the parts of what was quoted
 * @param prices the number of the price list that it was quoted by; 0 is what the house began with
 * @param pricedSince when that list began to count; empty for the first
 * @param paid what the workspace has paid for this job by now, refunds taken off
 * @param seconds of the result; empty where it has no length, or there is none
 */
public record CostSheet(
        JobView job,
        int runs,
        Money quoted,
        Money ceiling,
        List<Driver> drivers,
        int prices,
        Optional<Instant> pricedSince,
        Money paid,
        Optional<Double> seconds) {

    public CostSheet {
        drivers = List.copyOf(drivers);
    }

    /** What a second of the result did cost. */
    public Optional<Money> perSecond() {
        return job.actual() == null ? Optional.empty() : seconds.map(paid::dividedBy);
    }
}
