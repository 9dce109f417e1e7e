package com.alwrity.studio.catalog;

import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.persistence.Lately;
import com.alwrity.studio.provider.ProviderId;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The models, templates, motion presets and platforms that the studio knows: as they are shipped, and over them the
 * models and platforms that an admin changed or added.
 */
@ApplicationScoped
public class Catalog {

    private static final System.Logger LOG = System.getLogger(Catalog.class.getName());

    private final Lately<Map<String, Model>> revised;
    private final Lately<Map<String, PlatformSpec>> places;
    private final Optional<OwnWorkflows> workflows;
    private Map<ProviderId, ProviderSpec> providers = Map.of();
    private Map<String, Model> shipped = Map.of();
    private Map<String, Template> templates = Map.of();
    private Map<String, PlatformSpec> platforms = Map.of();
    private List<MotionPreset> motionPresets = List.of();

    /** @param workflows the directory of those that an admin brings along */
    @Inject
    public Catalog(
            ModelRevisions revisions,
            ShelfRevisions shelves,
            Clock clock,
            @ConfigProperty(name = "studio.providers.comfyui.workflows") Optional<String> workflows) {
        this.workflows = workflows.map(Path::of).map(OwnWorkflows::new);
        this.revised = new Lately<>(clock, () -> revisions.over(shipped, providers.keySet()));
        this.places = new Lately<>(clock, () -> shelves.over(PlatformStore.SHELF, platforms, PlatformSpec.class));
    }

    /** As it is shipped, without the changes of anybody. */
    public Catalog() {
        this.revised = null;
        this.places = null;
        this.workflows = Optional.empty();
    }

    /** Reads and checks everything when the application starts, not when somebody first asks. */
    void atStart(@Observes @Initialized(ApplicationScoped.class) Object event) {}

    /** The container only says that it failed; this says why. */
    @PostConstruct
    void loadOrSayWhyNot() {
        try {
            load();
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, e.getMessage());
            throw e;
        }
    }

    void load() {
        providers = byKey(CatalogFiles.read("providers.json", new TypeReference<>() {}), ProviderSpec::id);
        shipped = byKey(
                Stream.concat(
                                providers.values().stream().flatMap(provider -> CatalogFiles.models(provider).stream()),
                                workflows.map(OwnWorkflows::read).orElse(List.of()).stream())
                        .toList(),
                Model::key);
        templates = byKey(CatalogFiles.read("templates.json", new TypeReference<>() {}), Template::key);
        platforms = byKey(CatalogFiles.read("platforms.json", new TypeReference<>() {}), PlatformSpec::id);
        motionPresets = CatalogFiles.read("motion-presets.json", new TypeReference<>() {});
        for (Template template : templates.values()) {
            if (template.platform() != null && !platforms.containsKey(template.platform())) {
                throw new IllegalStateException("Template " + template.key() + " names an unknown platform");
            }
        }
    }

    public Collection<ProviderSpec> providers() {
        return providers.values();
    }

    public Optional<ProviderSpec> provider(ProviderId id) {
        return Optional.ofNullable(providers.get(id));
    }

    public Collection<Model> models() {
        return current().values();
    }

    public Optional<Model> model(String key) {
        return Optional.ofNullable(current().get(key));
    }

    public List<Model> modelsFor(OperationKind operation) {
        return current().values().stream()
                .filter(model -> model.operations().contains(operation))
                .toList();
    }

    public Collection<Template> templates() {
        return templates.values().stream().filter(this::placed).toList();
    }

    public Optional<Template> template(String key) {
        return Optional.ofNullable(templates.get(key)).filter(this::placed);
    }

    /** One for a platform that an admin took away goes with it. */
    private boolean placed(Template template) {
        return template.platform() == null || places().containsKey(template.platform());
    }

    public Collection<PlatformSpec> platforms() {
        return places().values();
    }

    public Optional<PlatformSpec> platform(String id) {
        return Optional.ofNullable(places().get(id));
    }

    /** Those that came with this version of the studio. */
    Collection<PlatformSpec> shippedPlatforms() {
        return platforms.values();
    }

    Optional<PlatformSpec> shippedPlatform(String id) {
        return Optional.ofNullable(platforms.get(id));
    }

    public List<MotionPreset> motionPresets() {
        return motionPresets;
    }

    /** The entry that came with this version of the studio. */
    Optional<Model> shipped(String key) {
        return Optional.ofNullable(shipped.get(key));
    }

    /** After a revision was stored here. */
    void renew() {
        revised.renew();
        places.renew();
    }

    private Map<String, PlatformSpec> places() {
        return places == null ? platforms : places.get();
    }

    private Map<String, Model> current() {
        return revised == null ? shipped : revised.get();
    }

    private static <K, T> Map<K, T> byKey(List<T> all, Function<T, K> key) {
        Map<K, T> entries = new LinkedHashMap<>();
        for (T entry : all) {
            if (entries.putIfAbsent(key.apply(entry), entry) != null) {
                throw new IllegalStateException("The catalogue has " + key.apply(entry) + " twice");
            }
        }
        return Collections.unmodifiableMap(entries);
    }
}
