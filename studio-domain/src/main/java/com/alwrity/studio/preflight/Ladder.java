package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Fit;
import com.alwrity.studio.catalog.Misfit;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.routing.Candidate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What Draft, Standard and Premium would each mean for an order. */
final class Ladder {

    private final Catalog catalog;

    Ladder(Catalog catalog) {
        this.catalog = catalog;
    }

    List<Quote.Rung> rungs(Situation situation) {
        return Arrays.stream(Quality.values())
                .map(quality -> first(quality, situation.candidates())
                        .map(this::rung)
                        .orElseGet(() -> empty(quality, situation)))
                .toList();
    }

    /** Nobody can do it there: something else was chosen than is made there, or nobody is there for this caller. */
    private static Quote.Rung empty(Quality quality, Situation situation) {
        Optional<Misfit> nearest = on(quality, situation.usable())
                .map(model -> Fit.misfits(model, situation.order().request(), situation.files()))
                .filter(misfits -> !misfits.isEmpty())
                .min(Comparator.comparingInt(List::size))
                .map(misfits -> misfits.get(0));
        return new Quote.Rung(
                quality,
                null,
                null,
                false,
                null,
                null,
                null,
                nearest.map(misfit -> misfit.code().replace("capability.", "other_"))
                        .orElseGet(() ->
                                on(quality, situation.eligible()).findAny().isPresent()
                                                && on(quality, situation.usable())
                                                        .findAny()
                                                        .isEmpty()
                                        ? "not_allowed"
                                        : "needs_provider"),
                nearest.map(Misfit::params).orElse(Map.of()));
    }

    private static Stream<Model> on(Quality quality, List<Model> models) {
        return models.stream().filter(model -> model.quality() == quality);
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
                null,
                Map.of());
    }
}
