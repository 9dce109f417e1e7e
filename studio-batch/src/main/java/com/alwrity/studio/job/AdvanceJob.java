package com.alwrity.studio.job;

import com.alwrity.studio.schedule.Next;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Does a job's next step and says when to come back. A node may die after any line: each step may come twice. */
@Dependent
class AdvanceJob {

    private final JobSteps steps;
    private final Submitting submitting;
    private final Doubting doubting;
    private final Watching watching;
    private final Ingesting ingesting;
    private final Stopping stopping;

    @Inject
    AdvanceJob(
            JobSteps steps,
            Submitting submitting,
            Doubting doubting,
            Watching watching,
            Ingesting ingesting,
            Stopping stopping) {
        this.steps = steps;
        this.submitting = submitting;
        this.doubting = doubting;
        this.watching = watching;
        this.ingesting = ingesting;
        this.stopping = stopping;
    }

    Next advance(UUID jobId) {
        Optional<JobWork> found = steps.look(jobId);
        if (found.isEmpty()) {
            return Next.never();
        }
        JobWork job = found.get();
        return switch (job.state()) {
            case QUEUED -> submitting.step(job);
            // Whoever was submitting died of it: nobody submits while somebody else looks.
            case SUBMITTING, IN_DOUBT -> doubting.step(job);
            case RUNNING -> watching.step(job);
            case INGESTING -> ingesting.step(job);
            case CANCEL_REQUESTED -> stopping.step(job);
            // Its approval will wake it.
            case AWAITING_APPROVAL -> Next.never();
            case SUCCEEDED, FAILED, CANCELLED, REJECTED -> Next.never();
        };
    }
}
