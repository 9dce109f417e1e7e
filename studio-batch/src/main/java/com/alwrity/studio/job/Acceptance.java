package com.alwrity.studio.job;

import com.alwrity.studio.provider.ProviderTask;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.faulttolerance.Retry;

/** What a provider has taken is paid: while our database is away, its answer is kept in mind and written down later. */
@Dependent
class Acceptance {

    /** Milliseconds. Longer than a database takes to start again. */
    private static final long PATIENCE = 120_000;

    private static final long PAUSE = 1_000;
    private static final long JITTER = 500;

    private final JobSteps steps;

    @Inject
    Acceptance(JobSteps steps) {
        this.steps = steps;
    }

    @Retry(maxRetries = -1, maxDuration = PATIENCE, delay = PAUSE, jitter = JITTER)
    void taken(UUID jobId, ProviderTask task) {
        steps.taken(jobId, task);
    }
}
