package com.alwrity.studio.usage;

import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import java.time.Instant;
import java.util.UUID;

/**
 * A run that has ended, as exports tell of it.
 *
 * @param model null where no model was asked
 * @param provider null where no provider was asked
 * @param seconds of video made
 */
record EndedRun(
        UUID id,
        String title,
        String studio,
        String operation,
        String state,
        String model,
        String provider,
        UUID userId,
        String user,
        Instant created,
        Instant finished,
        Money estimated,
        Credits paid,
        double seconds) {}
