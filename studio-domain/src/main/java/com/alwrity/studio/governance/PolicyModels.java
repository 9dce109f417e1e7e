package com.alwrity.studio.governance;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.ProviderSpec;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.Regions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Which models a policy leaves, and what in it keeps the others out. */
@ApplicationScoped
public class PolicyModels {

    private final Catalog catalog;
    private final Regions regions;

    @Inject
    public PolicyModels(Catalog catalog, Regions regions) {
        this.catalog = catalog;
        this.regions = regions;
    }

    protected PolicyModels() {
        this(null, null);
    }

    boolean allows(Policy policy, Model model) {
        return obstacle(policy, model).isEmpty();
    }

    /** What keeps it out, as a code and what its text needs; empty where nothing does. */
    Optional<Obstacle> obstacle(Policy policy, Model model) {
        ProviderId provider = model.provider();
        if (policy.forbiddenModels().contains(model.key())) {
            return Optional.of(new Obstacle("policy.model", Map.of("model", model.name())));
        }
        if (policy.providers() != null && !policy.providers().contains(provider.key())) {
            return Optional.of(new Obstacle("policy.provider", Map.of("provider", name(provider))));
        }
        if (policy.regions() == null) {
            return Optional.empty();
        }
        Optional<String> region = regions.of(provider);
        if (region.filter(code -> code.equals(Regions.HERE) || policy.regions().contains(code))
                .isPresent()) {
            return Optional.empty();
        }
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("provider", name(provider));
        params.put("allowed", policy.regions());
        region.ifPresent(code -> params.put("region", code));
        return Optional.of(new Obstacle(region.isPresent() ? "policy.region" : "policy.region_unknown", params));
    }

    private String name(ProviderId id) {
        return catalog.provider(id).map(ProviderSpec::name).orElse(id.key());
    }

    record Obstacle(String code, Map<String, Object> params) {}
}
