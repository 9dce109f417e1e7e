package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Pricing;
import com.alwrity.studio.catalog.Workload;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.routing.Candidate;
import com.alwrity.studio.routing.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ways to get an order cheaper, each tried out: with what it would save. */
@ApplicationScoped
public class Suggesting {

    private static final int MOST = 3;

    private final Router router;

    @Inject
    public Suggesting(Router router) {
        this.router = router;
    }

    protected Suggesting() {
        this(null);
    }

    /** The dearest savings first; none for what costs nothing. */
    List<Quote.Suggestion> cheaper(Situation situation) {
        if (situation.chosen().isEmpty() || situation.estimate().isZero()) {
            return List.of();
        }
        Candidate chosen = situation.chosen().get();
        List<Quote.Suggestion> found = new ArrayList<>();
        lowerRung(situation, chosen).ifPresent(found::add);
        cheaperModel(situation, chosen).ifPresent(found::add);
        Model model = situation.chosenModel().orElseThrow();
        for (Savers.Saver saver : Savers.of(situation.order().request(), model.capability())) {
            router.price(model, saver.request(), Workload.of(saver.request(), situation.files()))
                    .map(Pricing.Price::estimate)
                    .filter(price -> price.compareTo(chosen.estimate()) < 0)
                    .map(price -> new Quote.Suggestion(
                            saver.code(), saved(situation, chosen.estimate(), price), saver.change()))
                    .ifPresent(found::add);
        }
        return found.stream()
                .sorted(Comparator.comparing(Quote.Suggestion::saves).reversed())
                .limit(MOST)
                .toList();
    }

    private static Optional<Quote.Suggestion> lowerRung(Situation situation, Candidate chosen) {
        return situation.candidates().stream()
                .filter(candidate -> candidate.quality().compareTo(chosen.quality()) < 0)
                .filter(candidate -> candidate.estimate().compareTo(chosen.estimate()) < 0)
                .min(Comparator.comparing(Candidate::estimate))
                .map(other -> new Quote.Suggestion(
                        "quality.lower",
                        saved(situation, chosen.estimate(), other.estimate()),
                        Map.of("quality", other.quality().key())));
    }

    /** Where price does not decide, or a model was named: another of the same rung. */
    private static Optional<Quote.Suggestion> cheaperModel(Situation situation, Candidate chosen) {
        return situation.candidates().stream()
                .filter(candidate -> candidate.quality() == chosen.quality())
                .min(Comparator.comparing(Candidate::estimate))
                .filter(other -> other.estimate().compareTo(chosen.estimate()) < 0)
                .map(other -> new Quote.Suggestion(
                        "model.cheaper",
                        saved(situation, chosen.estimate(), other.estimate()),
                        Map.of("model", other.modelKey())));
    }

    private static Money saved(Situation situation, Money now, Money then) {
        return new Money(now.amount().subtract(then.amount())).times(situation.runs());
    }
}
