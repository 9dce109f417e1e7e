package com.alwrity.studio.provider;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.ProviderSpec;
import com.alwrity.studio.catalog.Standing;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.provider.ProviderOverview.Key;
import com.alwrity.studio.provider.ProviderOverview.Source;
import com.alwrity.studio.routing.ProviderHealth;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** How the providers are reached, seen and changed by an admin. */
@ApplicationScoped
public class ConfigureProvider {

    private final Catalog catalog;
    private final Providers providers;
    private final ProviderSettings settings;
    private final Regions regions;
    private final ProviderHealth health;

    @Inject
    public ConfigureProvider(
            Catalog catalog, Providers providers, ProviderSettings settings, Regions regions, ProviderHealth health) {
        this.catalog = catalog;
        this.providers = providers;
        this.settings = settings;
        this.regions = regions;
        this.health = health;
    }

    protected ConfigureProvider() {
        this(null, null, null, null, null);
    }

    /** All that the catalogue knows. */
    public List<ProviderOverview> all(Caller admin) {
        admin.require(Role.ADMIN);
        return catalog.providers().stream().map(this::overview).toList();
    }

    public ProviderOverview get(Caller admin, ProviderId id) {
        admin.require(Role.ADMIN);
        return overview(spec(id));
    }

    /**
     * Holds at once.
     *
     * @throws StudioException NOT_FOUND, or INVALID naming the field
     */
    public ProviderOverview change(Caller admin, ProviderId id, ProviderChange change) {
        admin.require(Role.ADMIN);
        ProviderSpec spec = spec(id);
        List<String> allowed = hosts(settings.access(id));
        ChangeCheck.check(change, allowed);
        settings.change(admin, id, change);
        return overview(spec);
    }

    private ProviderSpec spec(ProviderId id) {
        return catalog.provider(id).orElseThrow(() -> StudioException.notFound("provider"));
    }

    private ProviderOverview overview(ProviderSpec spec) {
        ProviderId id = spec.id();
        ProviderAccess access = settings.access(id);
        ProviderChoice choice = settings.choice(id);
        List<Model> models = catalog.models().stream()
                .filter(model -> model.provider().equals(id) && model.standing() != Standing.RETIRED)
                .toList();
        return new ProviderOverview(
                spec,
                providers.find(id).isPresent(),
                providers.available(id),
                access.enabled(),
                key(access, choice),
                access.baseUrl(),
                choice.baseUrl().isPresent(),
                regions.of(id),
                regions.allow(id),
                number(access, ProviderSettings.AT_ONCE),
                number(access, ProviderSettings.PER_MINUTE),
                hosts(access),
                health.of(id),
                models.size(),
                models.stream()
                        .map(Model::operations)
                        .flatMap(Collection::stream)
                        .collect(TreeSet::new, TreeSet::add, TreeSet::addAll));
    }

    private static Key key(ProviderAccess access, ProviderChoice choice) {
        if (choice.apiKey().isPresent()) {
            return new Key(Source.ADMIN, choice.keyHint(), choice.keySetAt());
        }
        if (access.apiKey().isPresent()) {
            return new Key(Source.CONFIGURATION, Optional.empty(), Optional.empty());
        }
        return choice.keyStored()
                ? new Key(Source.UNREADABLE, choice.keyHint(), choice.keySetAt())
                : new Key(Source.NONE, Optional.empty(), Optional.empty());
    }

    private static Optional<Integer> number(ProviderAccess access, String setting) {
        return Optional.ofNullable(access.settings().get(setting)).map(Integer::valueOf);
    }

    private static List<String> hosts(ProviderAccess access) {
        return Arrays.stream(access.settings()
                        .getOrDefault(ProviderSettings.ALLOWED_HOSTS, "")
                        .split(","))
                .map(String::strip)
                .filter(host -> !host.isEmpty())
                .toList();
    }
}
