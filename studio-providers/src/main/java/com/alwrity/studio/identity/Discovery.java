package com.alwrity.studio.identity;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/**
 * What the provider says about itself, asked when it is first needed and again now and then. What it said before holds
 * on while it cannot be asked.
 */
final class Discovery {

    private static final Logger LOG = System.getLogger(Discovery.class.getName());
    private static final Duration FRESH = Duration.ofHours(1);
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final OidcSettings settings;
    private final OidcHttp http;
    private final Clock clock;
    private final AtomicReference<Known> known = new AtomicReference<>();

    Discovery(OidcSettings settings, OidcHttp http, Clock clock) {
        this.settings = settings;
        this.http = http;
        this.clock = clock;
    }

    /** @throws IOException if nothing is known of it */
    Known provider() throws IOException {
        Known before = known.get();
        Instant now = clock.instant();
        if (before != null && now.isBefore(before.until())) {
            return before;
        }
        try {
            known.set(ask(before, now));
        } catch (IOException e) {
            if (before == null) {
                throw e;
            }
            LOG.log(Level.WARNING, "The provider of single sign-on says nothing about itself", e);
            known.set(new Known(before.metadata(), before.keys(), now.plus(AGAIN)));
        }
        return known.get();
    }

    private Known ask(Known before, Instant now) throws IOException {
        String issuer = settings.issuer().toString();
        URI address = URI.create(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration");
        String said = http.get(address).body();
        OIDCProviderMetadata metadata = OidcHttp.parsed(() -> OIDCProviderMetadata.parse(said));
        if (!metadata.getIssuer().getValue().equals(issuer)) {
            throw new IOException("studio.oidc.issuer has to be " + metadata.getIssuer() + ", as the provider says");
        }
        if (metadata.getAuthorizationEndpointURI() == null
                || metadata.getTokenEndpointURI() == null
                || metadata.getJWKSetURI() == null) {
            throw new IOException("The provider names no endpoints for signing in");
        }
        boolean sameKeys = before != null && before.metadata().getJWKSetURI().equals(metadata.getJWKSetURI());
        return new Known(metadata, sameKeys ? before.keys() : keys(metadata.getJWKSetURI()), now.plus(FRESH));
    }

    /** Kept for minutes, asked for anew where a proof names one that is not among them, and that not too often. */
    private JWKSource<SecurityContext> keys(URI address) throws IOException {
        return JWKSourceBuilder.create(address.toURL(), http)
                .refreshAheadCache(false)
                .build();
    }

    /** @param until when it is asked again */
    record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys, Instant until) {}
}
