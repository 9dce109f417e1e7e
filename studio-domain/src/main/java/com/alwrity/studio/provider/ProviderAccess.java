package com.alwrity.studio.provider;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * How this installation reaches a provider.
 *
 * @param baseUrl empty where neither the catalogue nor anybody here knows an address
 * @param settings whatever else the adapter asks for, by the last part of its key
 */
public record ProviderAccess(
        Optional<URI> baseUrl, Optional<String> apiKey, boolean enabled, Map<String, String> settings) {

    public ProviderAccess {
        settings = Map.copyOf(settings);
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ProviderAccess[" + baseUrl + ", enabled=" + enabled + "]";
    }
}
