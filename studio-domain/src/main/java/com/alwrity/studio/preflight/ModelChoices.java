package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Fit;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Workload;
import com.alwrity.studio.governance.Policies;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.price.Prices;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.Providers;
import com.alwrity.studio.provider.Regions;
import com.alwrity.studio.routing.LearnedTimes;
import com.alwrity.studio.routing.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For whoever chooses a model: what each of the operation would cost and take, or why it cannot. */
@ApplicationScoped
public class ModelChoices {

    @Inject
    private Catalog catalog;

    @Inject
    private Providers providers;

    @Inject
    private Regions regions;

    @Inject
    private Policies policies;

    @Inject
    private InputCheck inputs;

    @Inject
    private LearnedTimes times;

    @Inject
    private Router router;

    @Inject
    private Prices prices;

    @Transactional
    public Offer of(Caller caller, Order order) {
        List<InputFile> files = inputs.look(caller, order.request()).files();
        Workload work = Workload.of(order.request(), files);
        List<ModelChoice> choices = catalog.modelsFor(order.request().operation()).stream()
                .filter(model -> providers.find(model.provider()).isPresent() && regions.allow(model.provider()))
                .filter(policies.models(caller.workspaceId()))
                .map(model -> choice(model, order, files, work))
                .toList();
        return new Offer(choices, order.options().model());
    }

    private ModelChoice choice(Model model, Order order, List<InputFile> files, Workload work) {
        LearnedTimes.Times expected = times.expect(model, work);
        return new ModelChoice(
                model,
                providers.available(model.provider()),
                Fit.misfits(model, order.request(), files),
                router.price(model, order.request(), work)
                        .map(price -> price.estimate().times(order.options().variations()))
                        .orElse(null),
                ownSound(model, work, order).orElse(null),
                new Quote.Eta(expected.p50(), expected.p90()));
    }

    private Optional<Money> ruled(Model model, Workload work, Order order) {
        return prices.inForce()
                .list()
                .price(model, work, Optional.empty())
                .map(price -> price.estimate().times(order.options().variations()));
    }

    private Optional<Money> ownSound(Model model, Workload work, Order order) {
        if (!model.capability().sounds().containsAll(List.of("generated", "silent"))) {
            return Optional.empty();
        }
        Optional<Money> with = ruled(model, sounding(work, "generated"), order);
        return ruled(model, sounding(work, "silent"), order)
                .flatMap(without -> with.filter(sum -> sum.compareTo(without) >= 0)
                        .map(sum -> new Money(sum.amount().subtract(without.amount()))));
    }

    private static Workload sounding(Workload work, String kind) {
        Map<String, String> words = new HashMap<>(work.words());
        words.put("sound", kind);
        words.put("generatedSound", Boolean.toString(kind.equals("generated")));
        return work.with(words);
    }
}
