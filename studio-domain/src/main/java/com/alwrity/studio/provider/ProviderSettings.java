package com.alwrity.studio.provider;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.ProviderSpec;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.persistence.Lately;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * How each provider is reached: what an admin chose, else what is configured, else what the catalogue knows. Asked at
 * each use; a change holds at once on the node where it was made and within {@link Lately#MOMENT} on the others.
 */
@ApplicationScoped
public class ProviderSettings {

    /** Tasks that a provider may work at for us at the same time. */
    public static final String AT_ONCE = "at-once";

    /** Tasks that a provider may be given in a minute. */
    public static final String PER_MINUTE = "per-minute";

    /** Hosts that may be in a private network, with commas between them. */
    public static final String ALLOWED_HOSTS = "allowed-hosts";

    /** Where its service works. */
    public static final String REGION = "region";

    private static final String PREFIX = "studio.providers.";

    private final Catalog catalog;
    private final Map<String, String> configured;
    private final ProviderChoices stored;
    private final Lately<Map<ProviderId, ProviderChoice>> choices;

    @Inject
    public ProviderSettings(Catalog catalog, Config config, ProviderChoices stored, Clock clock) {
        this(catalog, read(config), stored, new Lately<>(clock, stored::all));
    }

    ProviderSettings(
            Catalog catalog,
            Map<String, String> configured,
            ProviderChoices stored,
            Lately<Map<ProviderId, ProviderChoice>> choices) {
        this.catalog = catalog;
        this.configured = configured;
        this.stored = stored;
        this.choices = choices;
    }

    protected ProviderSettings() {
        this(null, Map.of(), null, null);
    }

    /** Settings hold the limits that apply: an admin's, the configured, or those of the catalogue where it has any. */
    public ProviderAccess access(ProviderId id) {
        ProviderChoice choice = choice(id);
        Optional<ProviderSpec> spec = catalog.provider(id);
        Map<String, String> settings = new HashMap<>();
        spec.map(ProviderSpec::atOnce).ifPresent(limit -> settings.put(AT_ONCE, limit.toString()));
        spec.map(ProviderSpec::perMinute).ifPresent(limit -> settings.put(PER_MINUTE, limit.toString()));
        settings.putAll(configured(id));
        choice.atOnce().ifPresent(limit -> settings.put(AT_ONCE, limit.toString()));
        choice.perMinute().ifPresent(limit -> settings.put(PER_MINUTE, limit.toString()));
        choice.allowedHosts().ifPresent(hosts -> settings.put(ALLOWED_HOSTS, String.join(",", hosts)));
        Optional<String> configuredKey = Optional.ofNullable(settings.remove("api-key"))
                .map(String::strip)
                .filter(key -> !key.isEmpty());
        Optional<URI> ownAddress = choice.baseUrl()
                .or(() -> Optional.ofNullable(settings.get("base-url")).map(URI::create));
        // What is known of a region is true at the address that is known; one without any is your own, wherever it is.
        spec.filter(known -> ownAddress.isEmpty() || known.baseUrl() == null)
                .map(ProviderSpec::region)
                .ifPresent(region -> settings.putIfAbsent(REGION, region));
        return new ProviderAccess(
                ownAddress.or(() -> spec.map(ProviderSpec::baseUrl)),
                choice.apiKey().or(() -> configuredKey),
                choice.enabled().orElseGet(() -> !"false".equals(settings.get("enabled"))),
                settings);
    }

    ProviderChoice choice(ProviderId id) {
        return choices.get().getOrDefault(id, ProviderChoice.NONE);
    }

    void change(Caller admin, ProviderId id, ProviderChange change) {
        stored.change(admin, id, change);
        choices.renew();
    }

    /** By key, without what all keys begin with. It does not change while the studio runs. */
    private static Map<String, String> read(Config config) {
        Map<String, String> found = new HashMap<>();
        for (String name : config.getPropertyNames()) {
            if (name.startsWith(PREFIX)) {
                config.getOptionalValue(name, String.class)
                        .ifPresent(value -> found.put(name.substring(PREFIX.length()), value));
            }
        }
        return Map.copyOf(found);
    }

    private Map<String, String> configured(ProviderId id) {
        String prefix = id.key() + ".";
        Map<String, String> settings = new HashMap<>();
        configured.forEach((name, value) -> {
            if (name.startsWith(prefix)) {
                settings.put(name.substring(prefix.length()), value);
            }
        });
        return settings;
    }
}
