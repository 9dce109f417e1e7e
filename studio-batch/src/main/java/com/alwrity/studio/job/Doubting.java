package com.alwrity.studio.job;

import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.Providers;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.provider.VideoProvider.Found;
import com.alwrity.studio.schedule.Next;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The provider was asked and its answer never came: because the line broke, or because the node that asked is dead.
 * It is asked what became of the call. Only a call that provably never arrived is made again.
 */
@Dependent
class Doubting {

    private final JobSteps steps;
    private final Providers providers;
    private final Patience patience;
    private final Clock clock;

    @Inject
    Doubting(JobSteps steps, Providers providers, Patience patience, Clock clock) {
        this.steps = steps;
        this.providers = providers;
        this.patience = patience;
        this.clock = clock;
    }

    Next step(JobWork job) {
        JobWork.Try attempt = job.attempt().orElseThrow();
        steps.inDoubt(job.jobId(), attempt.id());
        Found found = found(job, attempt);
        Instant now = clock.instant();
        if (found instanceof Found.Task arrived && !steps.isAnothers(arrived.task())) {
            steps.taken(job.jobId(), arrived.task());
            return Next.at(now.plus(patience.interval(Duration.ZERO)));
        }
        if (found instanceof Found.Nowhere) {
            steps.attemptFailed(job.jobId(), attempt.id(), "provider.in_doubt", Cost.NONE, true, patience.mostTries());
            return Next.at(now.plus(patience.backoff().after(job.tries())));
        }
        return waitOrGiveUp(job, now);
    }

    /** A task that was known is asked for by its name first: who does not know it now, may in a moment. */
    private Found found(JobWork job, JobWork.Try attempt) {
        if (attempt.task() == null) {
            return find(job);
        }
        Optional<VideoProvider> provider = providers.find(attempt.provider());
        try {
            if (provider.isEmpty() || !(provider.get().poll(attempt.task()) instanceof TaskStatus.Unknown)) {
                return provider.isEmpty() ? new Found.CannotTell() : new Found.Task(attempt.task());
            }
        } catch (ProviderException e) {
            return new Found.CannotTell();
        }
        Found found = find(job);
        // It did arrive: that it is gone now proves nothing about what it cost.
        return found instanceof Found.Nowhere && !job.estimate().isZero() ? new Found.CannotTell() : found;
    }

    private Found find(JobWork job) {
        Optional<ModelCall> call = steps.call(job.jobId());
        Optional<VideoProvider> provider =
                job.attempt().map(JobWork.Try::provider).flatMap(providers::find);
        if (call.isEmpty() || provider.isEmpty()) {
            return new Found.CannotTell();
        }
        try {
            return provider.get().find(call.get());
        } catch (ProviderException e) {
            return new Found.CannotTell();
        }
    }

    private Next waitOrGiveUp(JobWork job, Instant now) {
        Instant since = job.attempt()
                .filter(attempt -> attempt.state() == AttemptState.IN_DOUBT)
                .map(JobWork.Try::movedAt)
                .orElse(now);
        if (now.isAfter(since.plus(patience.doubt()))) {
            steps.abandoned(job, "provider.in_doubt");
            return Next.never();
        }
        return Next.at(now.plus(patience.interval(Duration.between(since, now))));
    }
}
