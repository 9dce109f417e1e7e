package com.alwrity.studio.job;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.governance.Policies;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.ledger.Reason;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

/** Somebody of the workspace says yes or no to an order; nobody to their own, unless they are its only owner. */
@ApplicationScoped
@Transactional
public class DecideApproval {

    @Inject
    private Jobs jobs;

    @Inject
    private ApprovalBook book;

    @Inject
    private Paying paying;

    @Inject
    private Policies policies;

    @Inject
    private Catalog catalog;

    @Inject
    private Settlement settlement;

    @Inject
    private JobWakeUp wakeUp;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * From here on it costs: what it may cost is held, and it comes in line.
     *
     * @throws StudioException NOT_ENOUGH where it cannot be paid, CONFLICT where it is decided already or forbidden by
     *     now; it stays as it was
     */
    public void accept(Caller caller, UUID jobId) {
        Job job = open(caller, jobId);
        boolean forbidden = catalog.model(job.current().modelKey())
                .filter(model -> !policies.allow(job.workspaceId(), model))
                .isPresent();
        if (forbidden) {
            throw new StudioException(StudioException.Kind.CONFLICT, "approval.forbidden");
        }
        job.approved(clock.instant());
        paying.hold(job);
        book.decided(job, true, caller.userId(), null);
        wakeUp.first(jobId);
        settlement.tell(job);
        audit.record(
                caller,
                "job.approve",
                "job",
                jobId,
                Map.of("atMost", job.ceiling().plain()));
    }

    public void reject(Caller caller, UUID jobId, String reason) {
        caller.require(MemberRole.REVIEWER);
        Reason.check(reason);
        Job job = open(caller, jobId);
        job.rejected("approval.rejected", reason.strip(), clock.instant());
        book.decided(job, false, caller.userId(), reason.strip());
        settlement.tell(job);
        audit.record(caller, "job.reject", "job", jobId, reason.strip(), Map.of());
    }

    private Job open(Caller caller, UUID jobId) {
        caller.require(MemberRole.REVIEWER);
        Job job = jobs.require(caller, jobId, LockModeType.PESSIMISTIC_WRITE);
        if (job.state() != JobState.AWAITING_APPROVAL) {
            throw new StudioException(StudioException.Kind.CONFLICT, "approval.decided");
        }
        if (!mayDecide(caller, job.userId())) {
            throw new StudioException(StudioException.Kind.FORBIDDEN, "approval.own");
        }
        if (book.expired(job)) {
            throw new StudioException(StudioException.Kind.EXPIRED, "approval.expired");
        }
        return job;
    }

    /** Whether they may decide what this person asks for. */
    boolean mayDecide(Caller caller, UUID askedBy) {
        return caller.memberRole().includes(MemberRole.REVIEWER)
                && (!caller.userId().equals(askedBy) || book.onlyOwner(caller.workspaceId(), caller.userId()));
    }
}
