package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Fit;
import com.alwrity.studio.catalog.Misfit;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.provider.InputFile;
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

    /**
     * @param eligible the models that could be asked, whether they can do the order or not
     */
    List<Quote.Rung> rungs(Order order, List<InputFile> files, List<Model> eligible, List<Candidate> candidates) {
        return Arrays.stream(Quality.values())
                .map(quality -> first(quality, candidates)
                        .map(this::rung)
                        .orElseGet(() -> empty(quality, order, files, eligible)))
                .toList();
    }

    /** Nobody can do it there: because something else was chosen than is made there, or because nobody is there. */
    private static Quote.Rung empty(Quality quality, Order order, List<InputFile> files, List<Model> eligible) {
        Optional<Misfit> nearest = eligible.stream()
                .filter(model -> model.quality() == quality)
                .map(model -> Fit.misfits(model, order.request(), files))
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
                        .orElse("needs_provider"),
                nearest.map(Misfit::params).orElse(Map.of()));
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
                null,
                Map.of());
    }
}
