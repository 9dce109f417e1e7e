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
    private final Regions regions;

    @Inject
    public Providers(@Any Instance<VideoProvider> installed, Regions regions) {
        this.regions = regions;
        byId = installed.stream()
                .filter(VideoProvider::installed)
                .collect(Collectors.toUnmodifiableMap(VideoProvider::id, GuardedProvider::new));
    }

    protected Providers() {
        byId = Map.of();
        regions = null;
    }

    /** Whoever it is that has tasks of ours, whether it may have more of them or not. */
    public Optional<VideoProvider> find(ProviderId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The one that orders may go to now: installed, switched on, with what it needs, and in an allowed region. */
    public Optional<VideoProvider> usable(ProviderId id) {
        return find(id).filter(VideoProvider::available).filter(provider -> regions.allow(id));
    }

    public boolean available(ProviderId id) {
        return usable(id).isPresent();
    }
}
