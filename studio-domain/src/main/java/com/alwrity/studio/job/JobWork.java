package com.alwrity.studio.job;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.provider.ProviderId;
import com.alwrity.studio.provider.ProviderTask;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the executor needs to know of a job to do its next step.
 *
 * @param estimate what the model in turn is expected to cost
 * @param tries how many attempts there have been, the live one included
 */
public record JobWork(
        UUID jobId,
        UUID workspaceId,
        JobState state,
        StudioRequest request,
        Instant deadline,
        Money estimate,
        int tries,
        Optional<Try> attempt) {

    /**
     * The live attempt.
     *
     * @param task null until the provider has answered
     * @param movedAt when the provider last showed that it is getting on, or since when it is in doubt
     * @param troubles how many calls in a row have failed
     */
    public record Try(
            UUID id,
            ProviderId provider,
            String modelKey,
            AttemptState state,
            ProviderTask task,
            Instant startedAt,
            Instant movedAt,
            int troubles) {}
}
