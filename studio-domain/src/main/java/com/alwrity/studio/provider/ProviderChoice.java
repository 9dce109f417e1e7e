package com.alwrity.studio.provider;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What an admin has chosen for a provider; empty leaves it to the configuration and to the catalogue.
 *
 * @param apiKey empty, too, where it was stored and cannot be read any more
 * @param keyStored whether one was stored
 * @param keyHint how the key ends
 */
record ProviderChoice(
        Optional<Boolean> enabled,
        Optional<String> apiKey,
        boolean keyStored,
        Optional<String> keyHint,
        Optional<Instant> keySetAt,
        Optional<URI> baseUrl,
        Optional<Integer> atOnce,
        Optional<Integer> perMinute,
        Optional<List<String>> allowedHosts) {

    static final ProviderChoice NONE = new ProviderChoice(
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    /** Without the key. */
    @Override
    public String toString() {
        return "ProviderChoice[" + enabled + ", " + baseUrl + "]";
    }
}
