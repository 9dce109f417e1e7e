package com.alwrity.studio.job;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Studio;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A job as it is shown.
 *
 * @param percent 0–100, or null where the provider does not tell
 * @param stage a stable word for what is being done; null where there is nothing to say
 * @param etaSeconds what is left; null where unknown or over
 * @param usual how long such runs take; null once it has ended
 * @param actual what it did cost; null until it has ended
 * @param assetId the result; null until there is one
 * @param answer the words that it was about; null where it makes a file
 * @param policyVersion the number of the policy that it was placed under; 0 where there was none
 * @param errorCode why it failed, as a stable word
 * @param errorNote why it was rejected, in the words of who did it; null where nobody said anything
 */
public record JobView(
        UUID id,
        UUID userId,
        UUID quoteId,
        Studio studio,
        OperationKind operation,
        JobState state,
        String title,
        String prompt,
        Instant createdAt,
        Instant startedAt,
        Instant finishedAt,
        Integer percent,
        String stage,
        Double etaSeconds,
        Usual usual,
        String model,
        Money estimate,
        Money ceiling,
        Money actual,
        List<AttemptView> attempts,
        List<UUID> inputs,
        UUID assetId,
        String answer,
        UUID retryOf,
        int policyVersion,
        String errorCode,
        String errorNote) {

    /** Seconds that half, and nine of ten, of such runs stay under. */
    public record Usual(double p50, double p90) {}

    public boolean live() {
        return !state.terminal();
    }
}
