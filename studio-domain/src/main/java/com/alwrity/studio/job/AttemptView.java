package com.alwrity.studio.job;

import com.alwrity.studio.ledger.Money;
import java.time.Instant;

/** A try at a provider as it is shown; reason is a stable word where it failed. */
public record AttemptView(
        String provider,
        String model,
        AttemptState state,
        Instant startedAt,
        Instant finishedAt,
        Money cost,
        String reason) {}
