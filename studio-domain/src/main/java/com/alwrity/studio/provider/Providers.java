package com.alwrity.studio.provider;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The providers of this installation. */
@ApplicationScoped
public class Providers {

    private final Map<ProviderId, VideoProvider> byId;

    @Inject
    public Providers(@Any Instance<VideoProvider> installed) {
        byId = installed.stream()
                .filter(VideoProvider::installed)
                .collect(Collectors.toUnmodifiableMap(VideoProvider::id, GuardedProvider::new));
    }

    protected Providers() {
        byId = Map.of();
    }

    public Optional<VideoProvider> find(ProviderId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Whether it is installed and can be used now. */
    public boolean available(ProviderId id) {
        return find(id).filter(VideoProvider::available).isPresent();
    }
}
