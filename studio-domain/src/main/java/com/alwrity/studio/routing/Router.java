package com.alwrity.studio.routing;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Fit;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Pricing;
import com.alwrity.studio.catalog.Standing;
import com.alwrity.studio.catalog.Workload;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.price.PriceVersion;
import com.alwrity.studio.price.Prices;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Finds the models that can run an order and puts them in order. */
@ApplicationScoped
public class Router {

    private final Catalog catalog;
    private final Providers providers;
    private final LearnedTimes times;
    private final LiveQuotes live;
    private final ProviderHealth health;
    private final RoutingPolicy policy;
    private final Prices prices;

    @Inject
    public Router(
            Catalog catalog,
            Providers providers,
            LearnedTimes times,
            LiveQuotes live,
            ProviderHealth health,
            RoutingPolicy policy,
            Prices prices) {
        this.catalog = catalog;
        this.providers = providers;
        this.times = times;
        this.live = live;
        this.health = health;
        this.policy = policy;
        this.prices = prices;
    }

    protected Router() {
        this(null, null, null, null, null, null, null);
    }

    /**
     * The models that are asked of at all: of the operation, usable now, and the wanted one if one was named. Those that
     * cannot be relied on must be named.
     */
    public List<Model> eligible(Order order) {
        String wanted = order.options().model();
        return catalog.modelsFor(order.request().operation()).stream()
                .filter(model -> wanted.equals(RunOptions.AUTO)
                        ? model.standing() == Standing.CURRENT
                        : wanted.equals(model.key()))
                .filter(model -> providers.available(model.provider()))
                .toList();
    }

    /** Those of the models that can do exactly what is asked, best first. */
    public List<Candidate> candidates(Order order, List<InputFile> inputs, List<Model> eligible) {
        StudioRequest request = order.request();
        Workload work = Workload.of(request, inputs);
        return eligible.stream()
                .filter(model -> Fit.misfits(model, request, inputs).isEmpty())
                .flatMap(model -> judged(model, request, work).stream())
                .sorted(policy.order(order.options()))
                .map(RoutingPolicy.Judged::candidate)
                .toList();
    }

    /** What the workspace pays, by the prices that hold now; empty where nobody can tell. */
    public Optional<Pricing.Price> price(Model model, StudioRequest request, Workload work) {
        return prices.inForce().list().price(model, work, told(model, request, work));
    }

    /** What the provider said lately that it takes, where that is something else than the catalogue's rule says. */
    private Optional<Money> told(Model model, StudioRequest request, Workload work) {
        Optional<Money> ruled = ruled(model, work);
        return live.known(model, request).filter(amount -> ruled.isEmpty() || !amount.equals(ruled.get()));
    }

    private static Optional<Money> ruled(Model model, Workload work) {
        return Pricing.price(model, work).map(Pricing.Price::estimate);
    }

    private Optional<RoutingPolicy.Judged> judged(Model model, StudioRequest request, Workload work) {
        PriceVersion now = prices.inForce();
        Optional<Money> told = told(model, request, work);
        Optional<Money> cost = told.or(() -> ruled(model, work));
        return now.list()
                .price(model, work, told)
                .map(price -> candidate(
                        model, work, price.estimate(), cost.orElse(price.estimate()), told.isPresent(), now.number()))
                .map(candidate -> new RoutingPolicy.Judged(
                        candidate, model.ai(), health.of(model.provider()).state(), health.success(model.key())));
    }

    private Candidate candidate(Model model, Workload work, Money price, Money cost, boolean live, int priceVersion) {
        LearnedTimes.Times expected = times.expect(model, work);
        return new Candidate(
                model.key(), model.quality(), price, expected.p50(), expected.p90(), live, cost, priceVersion);
    }
}
