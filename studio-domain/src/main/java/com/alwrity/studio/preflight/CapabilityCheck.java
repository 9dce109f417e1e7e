package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Fit;
import com.alwrity.studio.catalog.PriceRule;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.operation.Speak;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.routing.Candidate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Whether the inputs are there and right, and somebody can make of them what is asked for. */
@ApplicationScoped
public class CapabilityCheck implements Check {

    private final Catalog catalog;
    private final SpeechCheck speech;
    private final MissingModel missing;

    @Inject
    public CapabilityCheck(Catalog catalog, SpeechCheck speech, MissingModel missing) {
        this.catalog = catalog;
        this.speech = speech;
        this.missing = missing;
    }

    protected CapabilityCheck() {
        this(null, null, null);
    }

    @Override
    public Stage stage() {
        return Stage.CAPABILITY;
    }

    @Override
    public List<Finding> findings(Situation situation) {
        Order order = situation.order();
        List<Finding> findings = new ArrayList<>(situation.inputs().findings());
        findings.addAll(speech.findings(order.request()));
        findings.addAll(PartCheck.findings(order.request(), situation.files()));
        if (situation.chosen().isEmpty()) {
            findings.addAll(whyNobody(situation));
        }
        situation
                .chosen()
                .filter(chosen -> chosen.quality() != order.options().quality())
                .ifPresent(chosen -> findings.add(otherRung(situation, chosen)));
        if (order.request() instanceof Speak text && spokenHere(situation)) {
            findings.addAll(speech.ofVoicesHere(text));
        }
        return findings;
    }

    /** Nobody is on the wanted rung, or it is too dear and the caller steps down. */
    private static Finding otherRung(Situation situation, Candidate chosen) {
        Quality wanted = situation.order().options().quality();
        boolean had = situation.candidates().stream().anyMatch(candidate -> candidate.quality() == wanted);
        return Finding.info(
                "quality",
                had ? "quality.stepped_down" : "quality.nearest",
                Map.of("wanted", wanted.key(), "taken", chosen.quality().key()));
    }

    private static boolean spokenHere(Situation situation) {
        return situation
                .chosenModel()
                .filter(model -> model.provider().equals(ProviderId.LOCAL))
                .isPresent();
    }

    /** Whether a model was named whose price is published nowhere. */
    boolean needsLivePrice(Order order) {
        return catalog.model(order.options().model())
                .filter(model -> model.price() instanceof PriceRule.Quoted)
                .isPresent();
    }

    private List<Finding> whyNobody(Situation situation) {
        Order order = situation.order();
        String asked = order.options().model();
        if (!asked.equals(RunOptions.AUTO) && catalog.model(asked).isEmpty()) {
            return List.of(Finding.error("model", "model.unknown", Map.of(), Map.of("model", RunOptions.AUTO)));
        }
        if (needsLivePrice(order) && !situation.usable().isEmpty()) {
            return List.of(Finding.error("model", "model.no_price", Map.of(), Map.of("model", RunOptions.AUTO)));
        }
        if (!situation.candidates().isEmpty()) {
            String higher = situation.candidates().get(0).quality().key();
            return List.of(Finding.error(
                    "quality", "quality.only_higher", Map.of("nearest", higher), Map.of("quality", higher)));
        }
        if (situation.usable().isEmpty() && !situation.eligible().isEmpty()) {
            // Whoever keeps the caller from all of them says so.
            return List.of();
        }
        return situation.usable().stream()
                .map(model -> Fit.misfits(model, order.request(), situation.files()))
                .min(Comparator.comparingInt(List::size))
                .map(misfits -> misfits.stream().map(Finding::error).toList())
                .orElseGet(() -> List.of(missing.finding(order)));
    }
}
