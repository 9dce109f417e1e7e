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
            return Finding.error("model", "model.not_usable", Map.of(), Map.of("model", RunOptions.AUTO));
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
                "operation.no_model",
                Map.of("operation", operation.key(), "providers", keyed(operation)),
                Map.of());
    }

    /** Names of the services that would do it for a key. */
    private List<String> keyed(OperationKind operation) {
        return catalog.modelsFor(operation).stream()
                .filter(model -> model.standing() != Standing.RETIRED)
                .flatMap(model -> catalog.provider(model.provider()).stream())
                .filter(provider -> provider.needsKey() && regions.allow(provider.id()))
                .map(ProviderSpec::name)
                .distinct()
                .sorted()
                .toList();
    }
}
