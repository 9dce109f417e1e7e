package com.alwrity.studio.notification;

import java.util.Set;

/**
 * What becomes of a webhook; what is null stays as it is.
 *
 * @param expectedVersion the one that the edit was made from
 */
public record WebhookChange(
        String url, String description, Set<EventKind> kinds, Boolean active, long expectedVersion) {}
