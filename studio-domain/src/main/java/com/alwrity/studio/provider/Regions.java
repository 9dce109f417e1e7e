package com.alwrity.studio.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where providers work, as far as is known, and where this studio lets its orders go. */
@ApplicationScoped
public class Regions {

    /** This machine, or one of its owner's. Orders may always go there. */
    public static final String HERE = "here";

    private final ProviderSettings settings;
    private final Set<String> allowed;

    /** @param allowed codes of countries, with commas between them; empty for anywhere */
    @Inject
    public Regions(
            ProviderSettings settings, @ConfigProperty(name = "studio.routing.regions") Optional<String> allowed) {
        this.settings = settings;
        this.allowed = Arrays.stream(allowed.orElse("").split(","))
                .map(code -> code.strip().toLowerCase(Locale.ROOT))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    protected Regions() {
        this(null, Optional.empty());
    }

    /** An ISO 3166 code of two small letters, or {@value HERE}; empty where nobody has said. */
    public Optional<String> of(ProviderId id) {
        return Optional.ofNullable(settings.access(id).settings().get(ProviderSettings.REGION))
                .map(code -> code.toLowerCase(Locale.ROOT));
    }

    /** The countries that orders may go to; empty for anywhere. */
    public Set<String> allowed() {
        return allowed;
    }

    /** Whether orders may go to this provider. Where regions are named, one that has none may be anywhere. */
    public boolean allow(ProviderId id) {
        return allowed.isEmpty()
                || of(id).filter(code -> code.equals(HERE) || allowed.contains(code))
                        .isPresent();
    }
}
