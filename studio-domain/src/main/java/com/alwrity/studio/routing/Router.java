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

    @Inject
    public Router(
            Catalog catalog,
            Providers providers,
            LearnedTimes times,
            LiveQuotes live,
            ProviderHealth health,
            RoutingPolicy policy) {
        this.catalog = catalog;
        this.providers = providers;
        this.times = times;
        this.live = live;
        this.health = health;
        this.policy = policy;
    }

    protected Router() {
        this(null, null, null, null, null, null);
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
                .flatMap(model -> price(model, request, work).map(price -> judged(model, work, price)).stream())
                .sorted(policy.order(order.options()))
                .map(RoutingPolicy.Judged::candidate)
                .toList();
    }

    /** What the provider said lately, else what the catalogue's rule says; empty where nobody can tell. */
    public Optional<Pricing.Price> price(Model model, StudioRequest request, Workload work) {
        Optional<Pricing.Price> ruled = Pricing.price(model, work);
        Optional<Money> told = live.known(model, request)
                .filter(amount -> ruled.isEmpty() || !amount.equals(ruled.get().estimate()));
        return told.map(Pricing::quoted).or(() -> ruled);
    }

    private RoutingPolicy.Judged judged(Model model, Workload work, Pricing.Price price) {
        LearnedTimes.Times expected = times.expect(model, work);
        return new RoutingPolicy.Judged(
                new Candidate(
                        model.key(), model.quality(), price.estimate(), expected.p50(), expected.p90(), price.quoted()),
                model.ai(),
                health.of(model.provider()).state(),
                health.success(model.key()));
    }
}
