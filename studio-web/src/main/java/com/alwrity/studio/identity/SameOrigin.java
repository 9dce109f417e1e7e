package com.alwrity.studio.identity;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Tells whether a page of this site made a request: what a browser says of it that no page can change. */
final class SameOrigin {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private SameOrigin() {}

    static boolean changesState(String method) {
        return !SAFE.contains(method);
    }

    /**
     * @param fetchSite {@code Sec-Fetch-Site}, which today's browsers send
     * @param origin {@code Origin}, which older ones send
     * @param referer {@code Referer}, for those that send neither
     * @param host under which this site was asked
     * @param publicUrl under which it is known, if that was set
     */
    static boolean proven(String fetchSite, String origin, String referer, String host, Optional<URI> publicUrl) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin") || fetchSite.equals("none");
        }
        String source = origin != null ? origin : referer;
        if (source == null) {
            return false;
        }
        try {
            URI from = URI.create(source);
            String authority = from.getRawAuthority();
            return authority != null
                    && (authority.equalsIgnoreCase(host)
                            || publicUrl
                                    .filter(known -> authority.equalsIgnoreCase(known.getRawAuthority())
                                            && from.getScheme().equalsIgnoreCase(known.getScheme()))
                                    .isPresent());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
