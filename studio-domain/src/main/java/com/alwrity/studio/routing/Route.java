package com.alwrity.studio.routing;

import com.alwrity.studio.ledger.Money;
import java.util.List;

/** The models that an order tries, the first choice first; none costs more than the ceiling that was confirmed. */
public record Route(List<Candidate> candidates) {

    public Route {
        candidates = List.copyOf(candidates);
    }

    public boolean isEmpty() {
        return candidates.isEmpty();
    }

    /** What a run may cost at most, whoever does it. */
    public Money ceiling() {
        return candidates.stream()
                .map(Candidate::estimate)
                .max(Money::compareTo)
                .orElse(Money.ZERO);
    }

    public Candidate first() {
        return candidates.get(0);
    }
}
