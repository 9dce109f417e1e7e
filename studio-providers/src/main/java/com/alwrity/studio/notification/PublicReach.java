package com.alwrity.studio.notification;

import com.alwrity.studio.provider.http.Reach;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Which addresses a webhook may have: https at public hosts, unless the installation is told otherwise. Whoever may set
 * one must not get at what only this machine can reach.
 */
@Dependent
class PublicReach {

    private final boolean privateToo;
    private final Lookup lookup;

    @Inject
    PublicReach(
            @ConfigProperty(name = "studio.webhooks.private-addresses", defaultValue = "false") boolean privateToo) {
        this(privateToo, InetAddress::getAllByName);
    }

    PublicReach(boolean privateToo, Lookup lookup) {
        this.privateToo = privateToo;
        this.lookup = lookup;
    }

    /** Why it may not, as the code of a violation. */
    Optional<String> refusal(URI url) {
        boolean encrypted = "https".equalsIgnoreCase(url.getScheme());
        if (!encrypted && !(privateToo && "http".equalsIgnoreCase(url.getScheme()))) {
            return Optional.of("webhook.not_encrypted");
        }
        try {
            // Of several addresses, the client takes any.
            for (InetAddress found : lookup.all(url.getHost())) {
                if (!privateToo && !Reach.isPublic(found)) {
                    return Optional.of("webhook.not_public");
                }
            }
            return Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("webhook.unknown_host");
        }
    }

    /** Finds the addresses of a host. */
    interface Lookup {
        InetAddress[] all(String host) throws UnknownHostException;
    }
}
