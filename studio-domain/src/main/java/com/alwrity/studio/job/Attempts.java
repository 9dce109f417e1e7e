package com.alwrity.studio.job;

import com.alwrity.studio.ledger.Money;
import java.util.List;
import java.util.Optional;

/** All tries of a job, in order. */
record Attempts(List<Attempt> all) {

    /** The last one, while it is worked at. */
    Optional<Attempt> live() {
        return last().filter(Attempt::live);
    }

    /** Whoever came to an end last; empty where nobody was asked. */
    Optional<Attempt> last() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    long of(String modelKey) {
        return all.stream()
                .filter(attempt -> attempt.modelKey().equals(modelKey))
                .count();
    }

    /** What the workspace owes for them together. */
    Money owed() {
        return all.stream().map(Attempt::price).reduce(Money.ZERO, Money::plus);
    }

    /** What providers took for them together. */
    Money cost() {
        return all.stream().map(Attempt::cost).reduce(Money.ZERO, Money::plus);
    }
}
