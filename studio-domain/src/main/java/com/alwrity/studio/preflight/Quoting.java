package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Fit;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.PriceRule;
import com.alwrity.studio.catalog.Workload;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Ledger;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.operation.Speak;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.routing.Candidate;
import com.alwrity.studio.routing.Route;
import com.alwrity.studio.routing.Router;
import com.alwrity.studio.routing.RoutingPolicy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Looks at an order with what is known here: inputs, capability, route, price, money. Asks nobody outside. */
@ApplicationScoped
public class Quoting {

    private static final Duration VALID = Duration.ofMinutes(15);

    @Inject
    private InputCheck inputs;

    @Inject
    private SpeechCheck speech;

    @Inject
    private Router router;

    @Inject
    private RoutingPolicy policy;

    @Inject
    private MissingModel missing;

    @Inject
    private Catalog catalog;

    @Inject
    private Ledger ledger;

    @Inject
    private Quotes quotes;

    @Inject
    private Clock clock;

    /** Quotes an order, to be run as it was quoted. The quote is kept, nothing else is; all findings come at once. */
    @Transactional
    public Quote quote(Caller caller, Order order) {
        Outcome outcome = look(caller, order);
        quotes.keep(caller, outcome.quote(), order, outcome.route());
        return outcome.quote();
    }

    /** The same while somebody still chooses: nothing is kept, so it cannot be run. */
    @Transactional
    public Quote preview(Caller caller, Order order) {
        return look(caller, order).quote();
    }

    /** Whether a model was named whose price is published nowhere. */
    boolean needsLivePrice(Order order) {
        return catalog.model(order.options().model())
                .filter(model -> model.price() instanceof PriceRule.Quoted)
                .isPresent();
    }

    /** The call that the first choice would get; empty where nobody can be asked. */
    @Transactional
    Optional<ModelCall> firstCall(Caller caller, Order order) {
        List<Model> eligible = router.eligible(order);
        if (eligible.stream().allMatch(Quoting::isOfThisMachine)) {
            return Optional.empty();
        }
        List<InputFile> files = inputs.look(caller, order.request()).files();
        if (files.size() < order.request().inputs().size()) {
            return Optional.empty();
        }
        Optional<Model> model = needsLivePrice(order)
                ? eligible.stream().findFirst()
                : allowed(order, router.candidates(order, files, eligible)).stream()
                        .findFirst()
                        .map(this::model);
        return model.map(chosen -> new ModelCall(UUID.randomUUID(), clock.instant(), chosen, order.request(), files));
    }

    private record Outcome(Quote quote, Route route) {}

    private Outcome look(Caller caller, Order order) {
        InputCheck.Inputs given = inputs.look(caller, order.request());
        List<Finding> findings = new ArrayList<>(given.findings());
        findings.addAll(speech.findings(order.request()));
        findings.addAll(PartCheck.findings(order.request(), given.files()));
        findings.addAll(ConsentCheck.findings(order));
        List<Model> eligible = router.eligible(order);
        List<Candidate> candidates = router.candidates(order, given.files(), eligible);
        List<Candidate> wanted = allowed(order, candidates);
        if (wanted.isEmpty()) {
            findings.addAll(whyNobody(order, given.files(), eligible, candidates));
        } else if (wanted.get(0).quality() != order.options().quality()) {
            findings.add(Finding.info(
                    "quality",
                    "quality.nearest",
                    Map.of(
                            "wanted", order.options().quality().key(),
                            "taken", wanted.get(0).quality().key())));
        }
        if (order.request() instanceof Speak text && spokenHere(wanted)) {
            findings.addAll(speech.ofVoicesHere(text));
        }
        Credits available = ledger.balance(caller.workspaceId()).available();
        Route route = policy.route(order, wanted, mostAllowed(order, available));
        return new Outcome(compose(available, order, given.files(), route, eligible, candidates, findings), route);
    }

    private boolean spokenHere(List<Candidate> wanted) {
        return wanted.stream().limit(1).map(this::model).anyMatch(Quoting::isOfThisMachine);
    }

    private static boolean isOfThisMachine(Model model) {
        return model.provider().equals(ProviderId.LOCAL);
    }

    /** What a single run may cost: by the caller's own limit, and by what is there to pay with. */
    private static Money mostAllowed(Order order, Credits available) {
        int runs = order.options().variations();
        Money limit = order.options().maxCost();
        Money most = limit != null && limit.compareTo(available.inMoney()) < 0 ? limit : available.inMoney();
        return new Money(most.amount().divide(BigDecimal.valueOf(runs), 6, RoundingMode.DOWN));
    }

    /** The wanted rung, and lower ones where that rung has nobody or the caller allows it; never a higher one. */
    private static List<Candidate> allowed(Order order, List<Candidate> candidates) {
        if (!order.options().model().equals(RunOptions.AUTO)) {
            return candidates;
        }
        return candidates.stream()
                .filter(candidate ->
                        candidate.quality().compareTo(order.options().quality()) <= 0)
                .toList();
    }

    private List<Finding> whyNobody(
            Order order, List<InputFile> files, List<Model> eligible, List<Candidate> candidates) {
        String asked = order.options().model();
        if (!asked.equals(RunOptions.AUTO) && catalog.model(asked).isEmpty()) {
            return List.of(Finding.error("model", "model.unknown", Map.of(), Map.of("model", RunOptions.AUTO)));
        }
        if (needsLivePrice(order) && !eligible.isEmpty()) {
            return List.of(Finding.error("model", "model.no_price", Map.of(), Map.of("model", RunOptions.AUTO)));
        }
        if (!candidates.isEmpty()) {
            String higher = candidates.get(0).quality().key();
            return List.of(Finding.error(
                    "quality", "quality.only_higher", Map.of("nearest", higher), Map.of("quality", higher)));
        }
        return eligible.stream()
                .map(model -> Fit.misfits(model, order.request(), files))
                .min(Comparator.comparingInt(List::size))
                .map(misfits -> misfits.stream().map(Finding::error).toList())
                .orElseGet(() -> List.of(missing.finding(order)));
    }

    private Quote compose(
            Credits available,
            Order order,
            List<InputFile> files,
            Route route,
            List<Model> eligible,
            List<Candidate> candidates,
            List<Finding> findings) {
        int runs = order.options().variations();
        Workload work = Workload.of(order.request(), files);
        Optional<Candidate> chosen = route.candidates().stream().findFirst();
        Money estimate = chosen.map(Candidate::estimate).orElse(Money.ZERO).times(runs);
        Money ceiling = route.isEmpty() ? Money.ZERO : route.ceiling().times(runs);
        checkMoney(order, estimate, available, findings);
        Credits after = available.minus(estimate.inCredits().min(available));
        return new Quote(
                UUID.randomUUID(),
                clock.instant().plus(VALID),
                chosen.map(candidate -> quoted(order, candidate, candidates)).orElse(null),
                runs,
                estimate,
                ceiling,
                chosen
                        .flatMap(candidate -> router.price(model(candidate), order.request(), work))
                        .map(price -> Driver.of(price, runs))
                        .stream()
                        .toList(),
                chosen.map(candidate -> new Quote.Eta(candidate.p50(), candidate.p90()))
                        .orElse(null),
                new Ladder(catalog).rungs(order, files, eligible, candidates),
                findings.stream().map(FieldNames.of(order.request())::spelt).toList(),
                Ladder.suggestions(order, chosen, candidates),
                new Quote.Allowance(available, after),
                false);
    }

    private static void checkMoney(Order order, Money estimate, Credits available, List<Finding> findings) {
        Money limit = order.options().maxCost();
        if (limit != null && estimate.compareTo(limit) > 0) {
            findings.add(Finding.error(
                    "maxCost",
                    "quote.exceeds_max_cost",
                    Map.of("limit", limit.plain(), "actual", estimate.plain()),
                    Map.of()));
        }
        if (estimate.inCredits().compareTo(available) > 0) {
            findings.add(Finding.error(
                    "",
                    "credits.not_enough",
                    Map.of("needed", estimate.inCredits().value(), "available", available.value()),
                    Map.of()));
        }
    }

    private Quote.QuotedModel quoted(Order order, Candidate candidate, List<Candidate> candidates) {
        Model model = model(candidate);
        List<Candidate> peers = candidates.stream()
                .filter(peer ->
                        peer.quality() == candidate.quality() && model(peer).ai() == model.ai())
                .toList();
        return new Quote.QuotedModel(
                model.key(),
                model.name(),
                model.provider().key(),
                model.quality(),
                model.ai(),
                model.goodFor(),
                policy.why(order, candidate, peers),
                peers.size());
    }

    private Model model(Candidate candidate) {
        return catalog.model(candidate.modelKey()).orElseThrow();
    }
}
