package com.alwrity.studio.routing;

import java.util.List;

/** The models that an order tries, the first choice first; none costs more than the ceiling that was confirmed. */
public record Route(List<Candidate> candidates) {

    public Route {
        candidates = List.copyOf(candidates);
    }

    public boolean isEmpty() {
        return candidates.isEmpty();
    }

    public Candidate first() {
        return candidates.get(0);
    }
}
