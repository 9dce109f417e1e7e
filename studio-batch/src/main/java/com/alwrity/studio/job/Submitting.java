package com.alwrity.studio.job;

import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.Providers;
import com.alwrity.studio.provider.Submission;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.schedule.Next;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A job in line: the attempt is written down, then the provider is asked, once. */
@Dependent
class Submitting {

    private static final Logger LOG = System.getLogger(Submitting.class.getName());

    private final JobSteps steps;
    private final Acceptance acceptance;
    private final Providers providers;
    private final Fitting fitting;
    private final Patience patience;
    private final Clock clock;

    @Inject
    Submitting(
            JobSteps steps,
            Acceptance acceptance,
            Providers providers,
            Fitting fitting,
            Patience patience,
            Clock clock) {
        this.steps = steps;
        this.acceptance = acceptance;
        this.providers = providers;
        this.fitting = fitting;
        this.patience = patience;
        this.clock = clock;
    }

    Next step(JobWork job) {
        Instant now = clock.instant();
        if (!now.isBefore(job.deadline())) {
            steps.abandoned(job, "job.deadline");
            return Next.never();
        }
        Begun begun = steps.begin(job.jobId());
        if (begun instanceof Begun.InLine line) {
            return after(line.pause());
        }
        if (!(begun instanceof Begun.Attempted attempted)) {
            return Next.at(now);
        }
        Optional<VideoProvider> provider =
                providers.usable(attempted.call().model().provider());
        if (provider.isEmpty()) {
            steps.attemptFailed(job.jobId(), attempted.call().attemptId(), "provider.unavailable", Cost.NONE, false, 1);
            return Next.at(now);
        }
        return prepare(job, attempted.call(), provider.get());
    }

    private Next prepare(JobWork job, ModelCall call, VideoProvider provider) {
        try {
            return submit(job, fitting.fit(call, job.workspaceId()), provider);
        } catch (MediaRejected e) {
            steps.attemptFailed(job.jobId(), call.attemptId(), "provider.invalid_request", Cost.NONE, false, 1);
            return Next.at(clock.instant());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The inputs of job " + job.jobId() + " cannot be prepared", e);
            steps.attemptFailed(job.jobId(), call.attemptId(), "storage.failed", Cost.NONE, true, patience.mostTries());
            return after(patience.backoff().after(job.tries() + 1));
        }
    }

    private Next submit(JobWork job, ModelCall call, VideoProvider provider) {
        Submission answer;
        try {
            answer = provider.submit(call);
        } catch (ProviderException.Transient e) {
            JobSteps.Sequel sequel =
                    steps.attemptFailed(job.jobId(), call.attemptId(), e.code(), Cost.NONE, true, patience.mostTries());
            // Whoever comes next has asked for no pause.
            return sequel == JobSteps.Sequel.SAME_AGAIN
                    ? after(patience.wait(e, job.tries() + 1))
                    : Next.at(clock.instant());
        } catch (ProviderException.Permanent e) {
            steps.attemptFailed(job.jobId(), call.attemptId(), e.code(), Cost.NONE, false, 1);
            return Next.at(clock.instant());
        } catch (ProviderException lost) {
            steps.inDoubt(job.jobId(), call.attemptId());
            return after(patience.interval(Duration.ZERO));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Nobody can tell whether " + provider.id() + " got job " + job.jobId(), e);
            steps.inDoubt(job.jobId(), call.attemptId());
            return after(patience.interval(Duration.ZERO));
        }
        acceptance.taken(job.jobId(), answer.task());
        return after(patience.interval(Duration.ZERO));
    }

    private Next after(Duration wait) {
        return Next.at(clock.instant().plus(wait));
    }
}
