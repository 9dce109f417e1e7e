package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.routing.Candidate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Draft, Standard and Premium would each mean for an order. */
final class Ladder {

    private final Catalog catalog;

    Ladder(Catalog catalog) {
        this.catalog = catalog;
    }

    List<Quote.Rung> rungs(List<Candidate> candidates) {
        return Arrays.stream(Quality.values())
                .map(quality -> first(quality, candidates)
                        .map(this::rung)
                        .orElseGet(
                                () -> new Quote.Rung(quality, null, null, false, null, null, null, "needs_provider")))
                .toList();
    }

    /** A lower rung that saves money, with the amount. */
    static List<Quote.Suggestion> suggestions(Order order, Optional<Candidate> chosen, List<Candidate> candidates) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        Money now = chosen.get().estimate();
        return candidates.stream()
                .filter(candidate -> candidate.quality().compareTo(chosen.get().quality()) < 0)
                .filter(candidate -> candidate.estimate().compareTo(now) < 0)
                .min(Comparator.comparing(Candidate::estimate))
                .map(cheaper -> new Quote.Suggestion(
                        "quality.lower",
                        new Money(now.amount().subtract(cheaper.estimate().amount()))
                                .times(order.options().variations()),
                        Map.of("quality", cheaper.quality().key())))
                .stream()
                .toList();
    }

    private static Optional<Candidate> first(Quality quality, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.quality() == quality)
                .findFirst();
    }

    private Quote.Rung rung(Candidate candidate) {
        Model model = catalog.model(candidate.modelKey()).orElseThrow();
        return new Quote.Rung(
                candidate.quality(),
                model.key(),
                model.name(),
                model.ai(),
                model.goodFor(),
                candidate.estimate(),
                new Quote.Eta(candidate.p50(), candidate.p90()),
                null);
    }
}
