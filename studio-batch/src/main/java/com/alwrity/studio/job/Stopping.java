package com.alwrity.studio.job;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.Cancellation;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.Providers;
import com.alwrity.studio.provider.VideoProvider;
import com.alwrity.studio.schedule.Next;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Somebody wants the job stopped: the provider is asked to, and what it has become by then is honoured. */
@Dependent
class Stopping {

    private final JobSteps steps;
    private final Providers providers;
    private final Watching watching;
    private final Doubting doubting;

    @Inject
    Stopping(JobSteps steps, Providers providers, Watching watching, Doubting doubting) {
        this.steps = steps;
        this.providers = providers;
        this.watching = watching;
        this.doubting = doubting;
    }

    Next step(JobWork job) {
        Optional<JobWork.Try> attempt = job.attempt();
        if (attempt.isEmpty()) {
            steps.cancelled(job, Optional.empty());
            return Next.never();
        }
        if (attempt.get().task() == null) {
            return doubting.step(job);
        }
        if (stopped(attempt.get())) {
            steps.cancelled(job, Optional.of(Money.ZERO));
            return Next.never();
        }
        return watching.step(job);
    }

    /** True if it stopped and bills nothing; all else shows when it is watched on. */
    private boolean stopped(JobWork.Try attempt) {
        Optional<VideoProvider> provider = providers.find(attempt.provider());
        try {
            return provider.isPresent() && provider.get().cancel(attempt.task()) == Cancellation.STOPPED;
        } catch (ProviderException e) {
            return false;
        }
    }
}
