package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.ProviderSpec;
import com.alwrity.studio.catalog.Standing;
import com.alwrity.studio.operation.GeneratedVideo;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.provider.Providers;
import com.alwrity.studio.provider.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says why there is no model at all that an order could be given to, and what would bring one. */
@ApplicationScoped
public class MissingModel {

    private final Catalog catalog;
    private final Providers providers;
    private final Regions regions;

    @Inject
    public MissingModel(Catalog catalog, Providers providers, Regions regions) {
        this.catalog = catalog;
        this.providers = providers;
        this.regions = regions;
    }

    protected MissingModel() {
        this(null, null, null);
    }

    Finding finding(Order order) {
        OperationKind operation = order.request().operation();
        if (!order.options().model().equals(RunOptions.AUTO)) {
            return elsewhere(order.options().model())
                    .orElseGet(() ->
                            Finding.error("model", "model.not_usable", Map.of(), Map.of("model", RunOptions.AUTO)));
        }
        List<String> unproven = catalog.modelsFor(operation).stream()
                .filter(model -> model.standing() == Standing.UNPROVEN)
                .filter(model -> providers.available(model.provider()))
                .map(Model::key)
                .toList();
        if (!unproven.isEmpty()) {
            return Finding.error(
                    "model",
                    "operation.only_unproven",
                    Map.of("operation", operation.key(), "allowed", unproven),
                    Map.of("model", unproven.get(0)));
        }
        return Finding.error(
                order.request() instanceof GeneratedVideo ? "mode" : "operation",
                code(operation),
                params(operation),
                Map.of());
    }

    /** The named model could be asked, were its provider not where orders may not go. */
    private Optional<Finding> elsewhere(String named) {
        return catalog.model(named)
                .flatMap(model -> catalog.provider(model.provider()))
                .filter(provider -> !regions.allow(provider.id()))
                .map(provider -> Finding.error(
                        "model",
                        "model.region",
                        Map.of("provider", provider.name(), "allowed", allowed()),
                        Map.of("model", RunOptions.AUTO)));
    }

    private String code(OperationKind operation) {
        if (!names(operation, true).isEmpty()) {
            return "operation.no_model";
        }
        return names(operation, false).isEmpty() ? "operation.nobody" : "operation.region";
    }

    private Map<String, Object> params(OperationKind operation) {
        List<String> keyed = names(operation, true);
        return Map.of(
                "operation",
                operation.key(),
                "providers",
                keyed.isEmpty() ? names(operation, false) : keyed,
                "allowed",
                allowed());
    }

    private List<String> allowed() {
        return regions.allowed().stream().sorted().toList();
    }

    /** Of the services that would do it for a key: those that orders may go to, or all others. */
    private List<String> names(OperationKind operation, boolean here) {
        return catalog.modelsFor(operation).stream()
                .filter(model -> model.standing() != Standing.RETIRED)
                .flatMap(model -> catalog.provider(model.provider()).stream())
                .filter(provider -> provider.needsKey() && regions.allow(provider.id()) == here)
                .map(ProviderSpec::name)
                .distinct()
                .sorted()
                .toList();
    }
}
