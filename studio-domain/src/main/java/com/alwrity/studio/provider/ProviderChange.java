package com.alwrity.studio.provider;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/**
 * What an admin changes of a provider; null leaves a setting as it is.
 *
 * @param apiKey printable, as it goes into a header
 * @param baseUrl https, or http to a host that is allowed
 * @param atOnce tasks at the same time, 1–{@value #MOST}
 * @param perMinute tasks in a minute, 1–{@value #MOST}
 * @param allowedHosts names, without ports, that may be in a private network and spoken to without encryption
 */
public record ProviderChange(
        Change<String> apiKey,
        Change<Boolean> enabled,
        Change<URI> baseUrl,
        Change<Integer> atOnce,
        Change<Integer> perMinute,
        Change<List<String>> allowedHosts) {

    /** Most tasks that can be allowed, at once or in a minute. */
    public static final int MOST = 100_000;

    /** Characters of a key, and of an address. */
    public static final int LONGEST = 2_000;

    /** Hosts that can be allowed for one provider. */
    public static final int MOST_HOSTS = 20;

    /** On or off, and nothing else. */
    public static ProviderChange enabled(boolean on) {
        return new ProviderChange(null, new Change<>(on), null, null, null, null);
    }

    /** A new key, or null for none, and nothing else. */
    public static ProviderChange key(String key) {
        return new ProviderChange(new Change<>(key), null, null, null, null, null);
    }

    /** The names of what it touches, for the audit. */
    List<String> fields() {
        List<String> fields = new ArrayList<>();
        Change.of(apiKey, key -> fields.add("apiKey"));
        Change.of(enabled, on -> fields.add("enabled"));
        Change.of(baseUrl, url -> fields.add("baseUrl"));
        Change.of(atOnce, limit -> fields.add("atOnce"));
        Change.of(perMinute, limit -> fields.add("perMinute"));
        Change.of(allowedHosts, hosts -> fields.add("allowedHosts"));
        return fields;
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ProviderChange" + fields();
    }
}
