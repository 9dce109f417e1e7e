package com.alwrity.studio.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** From which address a request comes: the peer's, or what a proxy that we trust says. */
@ApplicationScoped
public class ClientAddress {

    private final List<AddressRange> trusted;

    protected ClientAddress() {
        trusted = List.of();
    }

    /** @param proxies addresses and ranges such as {@code 10.0.0.0/8}, with commas; none by default */
    @Inject
    public ClientAddress(@ConfigProperty(name = "studio.trusted-proxies") Optional<String> proxies) {
        trusted = proxies.stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(String::strip)
                .filter(range -> !range.isEmpty())
                .map(AddressRange::parse)
                .toList();
    }

    public String of(HttpServletRequest request) {
        return of(request.getRemoteAddr(), Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    /** The hop nearest to us that is not ours: whatever stands before it anybody may have written. */
    String of(String peer, List<String> forwarded) {
        List<String> hops = new ArrayList<>();
        forwarded.forEach(header -> hops.addAll(List.of(header.split("\\s*,\\s*"))));
        String address = peer;
        for (int i = hops.size() - 1; i >= 0 && trusts(address); i--) {
            if (!AddressRange.isAddress(hops.get(i).strip())) {
                break;
            }
            address = hops.get(i).strip();
        }
        return address;
    }

    /** Whether what it says about others is believed. */
    boolean trusts(String address) {
        return trusted.stream().anyMatch(range -> range.contains(address));
    }
}
