package com.alwrity.studio.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * One event for one webhook, as the REST contract has it.
 *
 * @param problem why there was no answer, as a stable word
 * @param body what was sent
 */
public record DeliveryJson(
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
        String body) {

    static DeliveryJson of(DeliveryView view) {
        return new DeliveryJson(
                view.id(),
                view.kind(),
                view.at(),
                view.state(),
                view.attempts(),
                view.nextAt(),
                view.triedAt(),
                view.status(),
                view.answer(),
                view.problem(),
                view.millis(),
                view.body());
    }
}
