package com.alwrity.studio.catalog;

import com.alwrity.studio.provider.ProviderId;
import java.util.Optional;
import java.util.stream.Stream;

/** The entries of the shipped catalogue, read once. */
final class Entries {

    private static final Catalog CATALOG = new Catalog();

    static {
        CATALOG.load();
    }

    private Entries() {}

    static Stream<Model> all() {
        return CATALOG.models().stream();
    }

    /** What people call the provider. */
    static String nameOf(ProviderId provider) {
        return CATALOG.provider(provider).orElseThrow().name();
    }

    static Optional<Model> find(String key) {
        return CATALOG.model(key);
    }

    /** Those that are asked over a wire from nothing; one with a template has a request of its own there. */
    static Stream<Model> asked() {
        return all().filter(model -> !model.fields().isEmpty() && model.template() == null);
    }

    static Stream<Model> metered() {
        return all().filter(model -> model.price() instanceof PriceRule.Metered);
    }
}
