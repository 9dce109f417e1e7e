package com.alwrity.studio.notification;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A webhook as it is shown.
 *
 * @param switchedOff why the studio has switched it off; null where it did not
 * @param formerSecretUntil until when the secret before signs, too; null where there is none
 * @param version to be named by an edit
 */
public record WebhookView(
        UUID id,
        String url,
        String description,
        Set<EventKind> kinds,
        boolean active,
        SwitchedOff switchedOff,
        Instant createdAt,
        Instant formerSecretUntil,
        long version) {}
