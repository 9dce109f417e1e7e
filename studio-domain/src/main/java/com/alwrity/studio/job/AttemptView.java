package com.alwrity.studio.job;

import com.alwrity.studio.ledger.Money;
import java.time.Instant;

/**
 * A try at a provider as it is shown.
 *
 * @param estimate what it was expected to cost; null for one of the time before that was kept
 * @param cost what it did cost; null until it has ended
 * @param costBy who tells the cost
 * @param reason a stable word where it failed
 */
public record AttemptView(
        String provider,
        String model,
        AttemptState state,
        Instant startedAt,
        Instant finishedAt,
        Money estimate,
        Money cost,
        CostBy costBy,
        String reason) {}
