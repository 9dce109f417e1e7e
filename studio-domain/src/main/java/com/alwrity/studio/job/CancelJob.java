package com.alwrity.studio.job;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Stops a job: at once if nobody works at it yet, else by asking the provider. */
@ApplicationScoped
@Transactional
public class CancelJob {

    @Inject
    private Jobs jobs;

    @Inject
    private Settlement settlement;

    @Inject
    private JobWakeUp wakeUp;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Cancelling what is being cancelled already is no mistake. */
    public JobView cancel(Caller caller, UUID jobId) {
        caller.require(MemberRole.EDITOR);
        Job job = jobs.require(caller, jobId, LockModeType.PESSIMISTIC_WRITE);
        if (job.state() == JobState.CANCEL_REQUESTED || job.state() == JobState.CANCELLED) {
            return job.view(clock.instant());
        }
        if (job.state() == JobState.QUEUED) {
            settlement.end(job, () -> job.cancelled(job.spentSoFar(), clock.instant()));
        } else if (job.state() == JobState.AWAITING_APPROVAL) {
            // Nothing is held for it yet.
            job.cancelled(Money.ZERO, clock.instant());
            job.settled(Credits.ZERO);
            settlement.tell(job);
        } else if (job.state().mayBecome(JobState.CANCEL_REQUESTED)) {
            job.cancelRequested();
            settlement.tell(job);
            wakeUp.again(jobId);
        } else {
            throw new StudioException(StudioException.Kind.CONFLICT, "job.not_cancellable");
        }
        audit.record(caller, "job.cancel", "job", jobId, Map.of());
        return job.view(clock.instant());
    }
}
