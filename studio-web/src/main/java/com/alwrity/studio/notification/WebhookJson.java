package com.alwrity.studio.notification;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A webhook as the REST contract has it.
 *
 * @param secret what its messages are signed with, only in the answers that make one
 */
public record WebhookJson(
        UUID id,
        String url,
        String description,
        Set<EventKind> kinds,
        boolean active,
        SwitchedOff switchedOff,
        String secret,
        Instant formerSecretUntil,
        Instant createdAt,
        long version) {

    static WebhookJson of(WebhookView view) {
        return of(view, null);
    }

    static WebhookJson of(Webhooks.Issued issued) {
        return of(issued.view(), issued.secret());
    }

    private static WebhookJson of(WebhookView view, String secret) {
        return new WebhookJson(
                view.id(),
                view.url(),
                view.description(),
                view.kinds(),
                view.active(),
                view.switchedOff(),
                secret,
                view.formerSecretUntil(),
                view.createdAt(),
                view.version());
    }
}
