package com.alwrity.studio.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * One event for one webhook, as it is shown.
 *
 * @param at when it happened
 * @param attempts since it happened, or since somebody had it sent again
 * @param nextAt null where nothing more is tried
 * @param triedAt null before the first attempt
 * @param status of the last answer; null where there was none
 * @param answer its beginning
 * @param problem why there was no answer, as a stable word
 * @param millis how long the last attempt took
 * @param body what was sent; null before the first attempt
 */
public record DeliveryView(
        UUID id,
        EventKind kind,
        Instant at,
        DeliveryState state,
        int attempts,
        Instant nextAt,
        Instant triedAt,
        Integer status,
        String answer,
        String problem,
        Integer millis,
        String body) {}
