package com.alwrity.studio.identity;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/**
 * Which provider of OpenID Connect is asked, and as whom.
 *
 * @param name what people know it by
 * @param scopes with blanks between them
 * @param roleClaim which claim tells what somebody is
 * @param trustEmail whether an address counts as somebody's own where nothing is said about that
 * @param otherHosts in lower case, beside the issuer's own
 */
record OidcSettings(
        URI issuer,
        String clientId,
        Optional<String> secret,
        String name,
        String scopes,
        Optional<String> roleClaim,
        boolean trustEmail,
        Set<String> otherHosts) {

    private static final Logger LOG = System.getLogger(OidcSettings.class.getName());
    private static final String PREFIX = "studio.oidc.";

    /** Empty where single sign-on is off. */
    static Optional<OidcSettings> read(Config config) {
        Optional<URI> issuer = text(config, "issuer").map(URI::create);
        Optional<String> client = text(config, "client-id");
        if (issuer.isPresent() != client.isPresent()) {
            LOG.log(Level.WARNING, "Single sign-on is off: it needs both studio.oidc.issuer and studio.oidc.client-id");
        }
        return issuer.flatMap(address -> client.map(id -> new OidcSettings(
                address,
                id,
                text(config, "client-secret"),
                text(config, "name").orElseGet(address::getHost),
                text(config, "scopes").orElse("openid email profile"),
                text(config, "role-claim"),
                text(config, "trust-email").map(Boolean::parseBoolean).orElse(false),
                hosts(text(config, "allowed-hosts").orElse("")))));
    }

    private static Optional<String> text(Config config, String key) {
        return config.getOptionalValue(PREFIX + key, String.class)
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    private static Set<String> hosts(String list) {
        return Arrays.stream(list.toLowerCase(Locale.ROOT).split("[,\\s]+"))
                .filter(host -> !host.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "OidcSettings[" + issuer + ", " + clientId + "]";
    }
}
