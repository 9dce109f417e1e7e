package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Workload;
import com.alwrity.studio.governance.Policies;
import com.alwrity.studio.governance.PolicyVersion;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Ledger;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.routing.Candidate;
import com.alwrity.studio.routing.Route;
import com.alwrity.studio.routing.Router;
import com.alwrity.studio.routing.RoutingPolicy;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks at an order with what is known here: inputs, models, route, price, and all that is checked. Asks nobody outside. */
@ApplicationScoped
public class Quoting {

    private static final Duration VALID = Duration.ofMinutes(15);

    @Inject
    private InputCheck inputs;

    @Inject
    private CapabilityCheck capability;

    @Inject
    private Instance<Check> found;

    @Inject
    private Router router;

    @Inject
    private RoutingPolicy policy;

    @Inject
    private Policies policies;

    @Inject
    private Catalog catalog;

    @Inject
    private Ledger ledger;

    @Inject
    private Quotes quotes;

    @Inject
    private Suggesting suggesting;

    @Inject
    private Clock clock;

    private List<Check> checks;

    @PostConstruct
    void putInOrder() {
        checks = found.stream().sorted(Comparator.comparing(Check::stage)).toList();
    }

    /** Quotes an order, to be run as it was quoted. The quote is kept, nothing else is; all findings come at once. */
    @Transactional
    public Quote quote(Caller caller, Order order) {
        Outcome outcome = look(caller, order);
        quotes.keep(caller, outcome.quote(), outcome.order(), outcome.route());
        return outcome.quote();
    }

    /** The same while somebody still chooses: nothing is kept, so it cannot be run. */
    @Transactional
    public Quote preview(Caller caller, Order order) {
        return look(caller, order).quote();
    }

    /** Whether a model was named whose price is published nowhere. */
    boolean needsLivePrice(Order order) {
        return capability.needsLivePrice(order);
    }

    /** The call that the first choice would get; empty where nobody can be asked. */
    @Transactional
    Optional<ModelCall> firstCall(Caller caller, Order asked) {
        Order order = outgoing(caller, asked);
        List<Model> usable = usable(caller, router.eligible(order));
        if (usable.stream().allMatch(model -> model.provider().equals(ProviderId.LOCAL))) {
            return Optional.empty();
        }
        List<InputFile> files = inputs.look(caller, order.request()).files();
        if (files.size() < order.request().inputs().size()) {
            return Optional.empty();
        }
        Optional<Model> model = needsLivePrice(order)
                ? usable.stream().findFirst()
                : wanted(order, router.candidates(order, files, usable), spendable(caller, order, available(caller)))
                        .stream()
                        .findFirst()
                        .flatMap(candidate -> catalog.model(candidate.modelKey()));
        return model.map(chosen -> new ModelCall(UUID.randomUUID(), clock.instant(), chosen, order.request(), files));
    }

    private record Outcome(Quote quote, Order order, Route route) {}

    private Outcome look(Caller caller, Order asked) {
        // First of all, so that nobody judges by a later policy than the one that is named.
        PolicyVersion allowed = policies.lately(caller.workspaceId());
        Order order = outgoing(caller, asked);
        InputCheck.Inputs given = inputs.look(caller, order.request());
        List<Model> eligible = router.eligible(order);
        List<Model> usable = usable(caller, eligible);
        List<Candidate> candidates = router.candidates(order, given.files(), usable);
        Credits available = available(caller);
        Credits spendable = spendable(caller, order, available);
        Situation situation = new Situation(
                caller,
                order,
                asked,
                given,
                eligible,
                usable,
                candidates,
                wanted(order, candidates, spendable),
                available,
                spendable);
        Route route = policy.route(order, situation.wanted(), forOneRun(order, spendable));
        return new Outcome(compose(situation, route, allowed), order, route);
    }

    /** What is kept of an order and goes to providers. */
    private Order outgoing(Caller caller, Order asked) {
        Order order = asked;
        for (Check check : checks) {
            order = check.outgoing(caller, order);
        }
        return order;
    }

    private List<Model> usable(Caller caller, List<Model> eligible) {
        Predicate<Model> all =
                checks.stream().map(check -> check.models(caller)).reduce(model -> true, Predicate::and);
        return eligible.stream().filter(all).toList();
    }

    /** What there is, as far as the caller themselves and every check leave it to be spent. */
    private Credits spendable(Caller caller, Order order, Credits available) {
        Money limit = order.options().maxCost();
        Credits most = limit == null ? available : available.min(limit.inCredits());
        return checks.stream()
                .flatMap(check -> check.left(caller, order).stream())
                .reduce(most, Credits::min);
    }

    private Credits available(Caller caller) {
        return ledger.balance(caller.workspaceId()).available();
    }

    private static Money forOneRun(Order order, Credits spendable) {
        BigDecimal runs = BigDecimal.valueOf(order.options().variations());
        return new Money(spendable.inMoney().amount().divide(runs, 6, RoundingMode.DOWN));
    }

    /**
     * The wanted rung, and lower ones where that rung has nobody or the caller allows it; never a higher one. Whoever
     * allows it and cannot pay for the first choice gets the first that can be paid for.
     */
    private static List<Candidate> wanted(Order order, List<Candidate> candidates, Credits spendable) {
        if (!order.options().model().equals(RunOptions.AUTO)) {
            return candidates;
        }
        List<Candidate> upToRung = candidates.stream()
                .filter(candidate ->
                        candidate.quality().compareTo(order.options().quality()) <= 0)
                .toList();
        List<Candidate> affordable = upToRung.stream()
                .filter(candidate -> Cheaper.within(candidate, order.options().variations(), spendable))
                .toList();
        return order.options().allowDowngrade() && !affordable.isEmpty() ? affordable : upToRung;
    }

    private Quote compose(Situation situation, Route route, PolicyVersion allowed) {
        Order order = situation.order();
        int runs = situation.runs();
        Money estimate = situation.estimate();
        Optional<Candidate> chosen = situation.chosen();
        Credits available = situation.available();
        Money ceiling = route.ceiling().times(runs);
        boolean needsApproval = chosen.isPresent()
                && allowed.policy().needsApproval(order.request().operation(), ceiling);
        Stream<Finding> approval =
                needsApproval ? Stream.of(Finding.info("", "approval.needed", Map.of())) : Stream.empty();
        return new Quote(
                UUID.randomUUID(),
                clock.instant().plus(VALID),
                chosen.map(candidate -> quoted(situation, candidate)).orElse(null),
                runs,
                estimate,
                ceiling,
                drivers(situation),
                chosen.map(candidate -> new Quote.Eta(candidate.p50(), candidate.p90()))
                        .orElse(null),
                new Ladder(catalog).rungs(situation),
                Stream.concat(checks.stream().flatMap(check -> check.findings(situation).stream()), approval)
                        .map(FieldNames.of(order.request())::spelt)
                        .toList(),
                suggesting.cheaper(situation),
                new Quote.Allowance(
                        available, available.minus(estimate.inCredits().min(available))),
                needsApproval,
                allowed.number());
    }

    private List<Driver> drivers(Situation situation) {
        Order order = situation.order();
        return situation
                .chosenModel()
                .flatMap(model -> router.price(model, order.request(), Workload.of(order.request(), situation.files())))
                .map(price -> Driver.of(price, situation.runs()))
                .stream()
                .toList();
    }

    private Quote.QuotedModel quoted(Situation situation, Candidate candidate) {
        Model model = situation.chosenModel().orElseThrow();
        List<Candidate> peers = situation.candidates().stream()
                .filter(peer -> peer.quality() == candidate.quality()
                        && catalog.model(peer.modelKey())
                                .filter(other -> other.ai() == model.ai())
                                .isPresent())
                .toList();
        return new Quote.QuotedModel(
                model.key(),
                model.name(),
                model.provider().key(),
                model.quality(),
                model.ai(),
                model.goodFor(),
                policy.why(situation.order(), candidate, peers),
                peers.size());
    }
}
