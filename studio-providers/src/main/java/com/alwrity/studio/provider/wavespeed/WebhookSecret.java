package com.alwrity.studio.provider.wavespeed;

import com.alwrity.studio.provider.ProviderException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The secret that the service signs its messages with: asked for when it is needed, and not more than once a minute. */
final class WebhookSecret {

    private static final Logger LOG = System.getLogger(WebhookSecret.class.getName());
    private static final Duration BETWEEN = Duration.ofMinutes(1);
    private static final Duration KEPT = Duration.ofHours(1);

    private final Source source;
    private final Clock clock;
    private Optional<String> secret = Optional.empty();
    private Instant askedAt = Instant.MIN;

    WebhookSecret(Source source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    /** The secret as it is known; empty while the service does not tell it. */
    synchronized Optional<String> known() {
        return olderThan(secret.isPresent() ? KEPT : BETWEEN) ? asked() : secret;
    }

    /** The secret asked for once more, as it may have been changed; empty if it is the same, or too soon to ask. */
    synchronized Optional<String> changed() {
        Optional<String> before = secret;
        return olderThan(BETWEEN) ? asked().filter(now -> !before.equals(Optional.of(now))) : Optional.empty();
    }

    private boolean olderThan(Duration age) {
        return askedAt.equals(Instant.MIN) || clock.instant().isAfter(askedAt.plus(age));
    }

    private Optional<String> asked() {
        askedAt = clock.instant();
        try {
            secret = Optional.of(source.ask());
        } catch (ProviderException e) {
            LOG.log(Level.WARNING, "The secret of its messages is not to be had: {0}", e.getMessage());
        }
        return secret;
    }

    /** Asks the service. */
    interface Source {
        String ask() throws ProviderException;
    }
}
