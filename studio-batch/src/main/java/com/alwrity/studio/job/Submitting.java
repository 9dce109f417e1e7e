package com.alwrity.studio.job;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.Providers;
import com.alwrity.studio.provider.Submission;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.schedule.Next;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
    private final Providers providers;
    private final Patience patience;
    private final Clock clock;

    @Inject
    Submitting(JobSteps steps, Providers providers, Patience patience, Clock clock) {
        this.steps = steps;
        this.providers = providers;
        this.patience = patience;
        this.clock = clock;
    }

    Next step(JobWork job) {
        Instant now = clock.instant();
        if (!now.isBefore(job.deadline())) {
            steps.abandoned(job.jobId(), "job.deadline");
            return Next.never();
        }
        Optional<ModelCall> call = steps.begin(job.jobId());
        if (call.isEmpty()) {
            return Next.at(now);
        }
        Optional<VideoProvider> provider =
                providers.find(call.get().model().provider()).filter(VideoProvider::available);
        if (provider.isEmpty()) {
            steps.attemptFailed(job.jobId(), "provider.unavailable", Money.ZERO, false, 1);
            return Next.at(now);
        }
        return submit(job, call.get(), provider.get());
    }

    private Next submit(JobWork job, ModelCall call, VideoProvider provider) {
        Submission answer;
        try {
            answer = provider.submit(call);
        } catch (ProviderException.Transient e) {
            steps.attemptFailed(job.jobId(), e.code(), Money.ZERO, true, patience.mostTries());
            return after(patience.wait(e, job.tries() + 1));
        } catch (ProviderException.Permanent e) {
            steps.attemptFailed(job.jobId(), e.code(), Money.ZERO, false, 1);
            return Next.at(clock.instant());
        } catch (ProviderException lost) {
            steps.inDoubt(job.jobId());
            return after(patience.interval(Duration.ZERO));
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Nobody can tell whether " + provider.id() + " got job " + job.jobId(), e);
            steps.inDoubt(job.jobId());
            return after(patience.interval(Duration.ZERO));
        }
        steps.taken(job.jobId(), answer.task());
        return after(patience.interval(Duration.ZERO));
    }

    private Next after(Duration wait) {
        return Next.at(clock.instant().plus(wait));
    }
}
