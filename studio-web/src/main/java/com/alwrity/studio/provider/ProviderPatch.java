package com.alwrity.studio.provider;

import com.alwrity.studio.api.Given;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** What is to be changed of a provider; absent fields stay as they are, null goes back to what is configured. */
public record ProviderPatch(
        String apiKey, Boolean enabled, String baseUrl, Integer atOnce, Integer perMinute, List<String> allowedHosts) {

    static ProviderChange change(Given<ProviderPatch> given) {
        ProviderPatch wanted = given.values();
        Set<String> names = given.names();
        return new ProviderChange(
                change(names, "apiKey", wanted.apiKey(), String::strip),
                change(names, "enabled", wanted.enabled(), Function.identity()),
                change(names, "baseUrl", wanted.baseUrl(), ProviderPatch::address),
                change(names, "atOnce", wanted.atOnce(), Function.identity()),
                change(names, "perMinute", wanted.perMinute(), Function.identity()),
                change(names, "allowedHosts", wanted.allowedHosts(), ProviderPatch::hosts));
    }

    private static <T, R> Change<R> change(Set<String> names, String name, T value, Function<T, R> read) {
        if (!names.contains(name)) {
            return null;
        }
        return new Change<>(value == null ? null : read.apply(value));
    }

    private static URI address(String text) {
        try {
            return URI.create(text.strip());
        } catch (IllegalArgumentException e) {
            throw StudioException.invalid(new Violation("baseUrl", "provider.address"));
        }
    }

    private static List<String> hosts(List<String> hosts) {
        return hosts.stream()
                .map(host -> host == null ? "" : host.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "ProviderPatch";
    }
}
