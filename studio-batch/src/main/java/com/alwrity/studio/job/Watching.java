package com.alwrity.studio.job;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.Providers;
import com.alwrity.studio.provider.TaskStatus;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.schedule.Next;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The provider works at the job: it is asked how far it is, until it is done, fails, stands still or is too late. */
@Dependent
class Watching {

    private final JobSteps steps;
    private final Providers providers;
    private final Ingesting ingesting;
    private final Doubting doubting;
    private final Retrying retrying;
    private final Patience patience;
    private final Clock clock;

    @Inject
    Watching(
            JobSteps steps,
            Providers providers,
            Ingesting ingesting,
            Doubting doubting,
            Retrying retrying,
            Patience patience,
            Clock clock) {
        this.steps = steps;
        this.providers = providers;
        this.ingesting = ingesting;
        this.doubting = doubting;
        this.retrying = retrying;
        this.patience = patience;
        this.clock = clock;
    }

    Next step(JobWork job) {
        JobWork.Try attempt = job.attempt().orElseThrow();
        Optional<VideoProvider> provider = providers.find(attempt.provider());
        if (provider.isEmpty()) {
            // Switched off while it works for us; somebody may switch it on again.
            return retrying.later(job, null, job.deadline(), "provider.unavailable");
        }
        try {
            return heed(job, attempt, provider.get(), provider.get().poll(attempt.task()));
        } catch (ProviderException e) {
            return retrying.later(job, e, job.deadline(), "job.deadline");
        }
    }

    private Next heed(JobWork job, JobWork.Try attempt, VideoProvider provider, TaskStatus status)
            throws ProviderException {
        if (status instanceof TaskStatus.Done done) {
            steps.delivered(job);
            return ingesting.ingest(job, provider, done);
        }
        if (status instanceof TaskStatus.Failed failed) {
            return attemptFailed(job, failed.reason().code(), Cost.NONE, worthAnotherTry(failed.reason()));
        }
        if (status instanceof TaskStatus.Stopped stopped) {
            return stopped(job, stopped.billed());
        }
        if (status instanceof TaskStatus.Unknown) {
            return doubting.step(job);
        }
        return goOn(job, attempt, provider, status);
    }

    private Next goOn(JobWork job, JobWork.Try attempt, VideoProvider provider, TaskStatus status)
            throws ProviderException {
        Optional<Integer> percent = Optional.empty();
        String stage = JobSteps.WAITING;
        if (status instanceof TaskStatus.Working working) {
            percent = working.percent();
            stage = working.stage();
        }
        boolean moved = steps.progressed(job, percent.orElse(null), stage);
        Instant now = clock.instant();
        if (!now.isBefore(job.deadline())) {
            return stop(job, attempt, provider, "job.deadline");
        }
        // Who waits in a line, or does not say how far it is, cannot be seen standing still.
        boolean still = !moved && percent.isPresent();
        if (still && now.isAfter(attempt.movedAt().plus(patience.stallAfter()))) {
            return stop(job, attempt, provider, "provider.stalled");
        }
        return Next.at(now.plus(patience.interval(Duration.between(attempt.startedAt(), now))));
    }

    /** Nobody is to work at it any more, at the provider too, before anything else is tried. */
    private Next stop(JobWork job, JobWork.Try attempt, VideoProvider provider, String code) throws ProviderException {
        Cancellation answer = cancel(attempt, provider);
        Instant now = clock.instant();
        if (answer == Cancellation.TOO_LATE && now.isBefore(job.deadline().plus(patience.extraTime()))) {
            // It is made and billed whether it is wanted or not: it is waited for.
            return Next.at(now.plus(patience.interval(Duration.between(attempt.startedAt(), now))));
        }
        return attemptFailed(job, code, costOf(answer, job), true);
    }

    private static Cost costOf(Cancellation answer, JobWork job) {
        return switch (answer) {
            case STOPPED -> Cost.NONE;
            case REQUESTED -> Cost.UNSETTLED;
            case TOO_LATE -> Cost.of(Optional.empty(), job.estimate());
        };
    }

    private static Cancellation cancel(JobWork.Try attempt, VideoProvider provider) throws ProviderException {
        try {
            return provider.cancel(attempt.task());
        } catch (ProviderException.Permanent e) {
            return Cancellation.TOO_LATE;
        }
    }

    private Next stopped(JobWork job, Optional<Money> billed) {
        if (job.state() == JobState.CANCEL_REQUESTED) {
            steps.cancelled(job, billed);
            return Next.never();
        }
        return attemptFailed(job, "provider.failed", Cost.ofStopped(billed), true);
    }

    private Next attemptFailed(JobWork job, String code, Cost cost, boolean sameAgain) {
        UUID attempt = job.attempt().orElseThrow().id();
        steps.attemptFailed(job.jobId(), attempt, code, cost, sameAgain, patience.mostFailures());
        return Next.at(clock.instant());
    }

    private static boolean worthAnotherTry(ProviderException reason) {
        return !(reason instanceof ProviderException.Permanent permanent)
                || permanent.kind() == ProviderException.Permanent.Kind.FAILED
                || permanent.kind() == ProviderException.Permanent.Kind.STALLED;
    }
}
