package com.alwrity.studio.studio;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What this installation can do right now. */
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

    /** Whether some model that can be used creates in this way. */
    public boolean can(CreateMode mode) {
        return catalog.modelsFor(mode.operation()).stream().anyMatch(model -> providers.available(model.provider()));
    }
}
