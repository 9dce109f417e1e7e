package com.alwrity.studio.provider;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.ProviderSpec;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** How each provider is reached: what is configured, else what the catalogue knows. Asked at each use. */
@ApplicationScoped
public class ProviderSettings {

    private final Catalog catalog;
    private final Config config;

    @Inject
    public ProviderSettings(Catalog catalog, Config config) {
        this.catalog = catalog;
        this.config = config;
    }

    protected ProviderSettings() {
        this(null, null);
    }

    public ProviderAccess access(ProviderId id) {
        String prefix = "studio.providers." + id.key() + ".";
        Map<String, String> settings = new HashMap<>();
        for (String name : config.getPropertyNames()) {
            if (name.startsWith(prefix)) {
                config.getOptionalValue(name, String.class)
                        .ifPresent(value -> settings.put(name.substring(prefix.length()), value));
            }
        }
        return new ProviderAccess(
                config.getOptionalValue(prefix + "base-url", URI.class)
                        .or(() -> catalog.provider(id).map(ProviderSpec::baseUrl)),
                config.getOptionalValue(prefix + "api-key", String.class),
                config.getOptionalValue(prefix + "enabled", Boolean.class).orElse(true),
                settings);
    }
}
