package com.alwrity.studio.studio;

import com.alwrity.studio.catalog.Capability;
import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** What this installation can do right now: only that is offered. */
@ApplicationScoped
public class Abilities {

    private final Catalog catalog;
    private final Providers providers;

    @Inject
    public Abilities(Catalog catalog, Providers providers) {
        this.catalog = catalog;
        this.providers = providers;
    }

    protected Abilities() {
        this(null, null);
    }

    /** The models that can be used for an operation. */
    public List<Model> models(OperationKind operation) {
        return catalog.modelsFor(operation).stream()
                .filter(model -> providers.available(model.provider()))
                .toList();
    }

    /** Of these ways to create, the ones that somebody here can do. */
    public List<OperationKind> modes() {
        return Stream.of(OperationKind.TEXT_TO_VIDEO, OperationKind.IMAGE_TO_VIDEO)
                .filter(mode -> !models(mode).isEmpty())
                .toList();
    }

    /** Whether some usable model has this value among what it can do. */
    public <T> boolean can(
            OperationKind operation, Function<Capability, ? extends java.util.Collection<T>> of, T value) {
        return models(operation).stream()
                .anyMatch(model -> of.apply(model.capability()).contains(value));
    }
}
