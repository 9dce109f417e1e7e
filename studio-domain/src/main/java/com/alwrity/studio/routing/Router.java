package com.alwrity.studio.routing;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Fit;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Pricing;
import com.alwrity.studio.catalog.Standing;
import com.alwrity.studio.catalog.Workload;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** Finds the models that can run an order and puts them in order: the wanted rung first, then the lowest price. */
@ApplicationScoped
public class Router {

    private final Catalog catalog;
    private final Providers providers;
    private final LearnedTimes times;

    @Inject
    public Router(Catalog catalog, Providers providers, LearnedTimes times) {
        this.catalog = catalog;
        this.providers = providers;
        this.times = times;
    }

    protected Router() {
        this(null, null, null);
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
        int wanted = order.options().quality().ordinal();
        return eligible.stream()
                .filter(model -> Fit.misfits(model, request, inputs).isEmpty())
                .flatMap(model -> Pricing.price(model, work).map(price -> candidate(model, work, price)).stream())
                .sorted(Comparator.comparingInt((Candidate candidate) ->
                                distance(candidate.quality().ordinal(), wanted))
                        .thenComparing(Candidate::estimate)
                        .thenComparingDouble(Candidate::p50))
                .toList();
    }

    private Candidate candidate(Model model, Workload work, Pricing.Price price) {
        LearnedTimes.Times expected = times.expect(model, work);
        return new Candidate(model.key(), model.quality(), price.estimate(), expected.p50(), expected.p90());
    }

    /** A rung below the wanted one is nearer than any above it: nobody is upgraded to a higher price unasked. */
    private static int distance(int rung, int wanted) {
        return rung <= wanted ? wanted - rung : 10 + rung - wanted;
    }
}
