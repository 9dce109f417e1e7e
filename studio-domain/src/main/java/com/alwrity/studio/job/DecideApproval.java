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
import java.util.HashMap;
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
        accept(open(caller, jobId), new Decider.Member(caller), null);
    }

    /** @throws StudioException CONFLICT where it is decided already, INVALID naming {@code reason} */
    public void reject(Caller caller, UUID jobId, String reason) {
        caller.require(MemberRole.REVIEWER);
        Reason.check(reason);
        reject(open(caller, jobId), new Decider.Member(caller), reason.strip());
    }

    /**
     * @param job locked
     * @param reason null where nobody was asked
     */
    void accept(Job job, Decider by, String reason) {
        requireOpen(job);
        boolean forbidden = catalog.model(job.current().modelKey())
                .filter(model -> !policies.allow(job.workspaceId(), model))
                .isPresent();
        if (forbidden) {
            throw new StudioException(StudioException.Kind.CONFLICT, "approval.forbidden");
        }
        job.approved(clock.instant());
        paying.hold(job);
        book.decided(job, true, by, reason);
        wakeUp.first(job.id());
        settlement.tell(job);
        note(job, by, "job.approve", reason, Map.of("atMost", job.ceiling().plain()));
    }

    /** @param job locked */
    void reject(Job job, Decider by, String reason) {
        requireOpen(job);
        job.rejected("approval.rejected", reason, clock.instant());
        book.decided(job, false, by, reason);
        settlement.tell(job);
        note(job, by, "job.reject", reason, Map.of());
    }

    private void note(Job job, Decider by, String action, String reason, Map<String, Object> details) {
        if (by instanceof Decider.Member member) {
            audit.record(member.caller(), action, "job", job.id(), reason, details);
        } else if (by instanceof Decider.Admin admin) {
            Map<String, Object> all = new HashMap<>(details);
            all.put("asAdmin", true);
            audit.record(admin.caller(), action, "job", job.id(), reason, all);
        } else if (by instanceof Decider.Outsider outsider) {
            Map<String, Object> all = new HashMap<>(details);
            all.put("reviewer", outsider.name());
            all.put("link", outsider.link());
            if (reason != null) {
                all.put("reason", reason);
            }
            audit.record(job.workspaceId(), null, action, "job", job.id(), null, all);
        }
    }

    /** The order, locked, if it is open and the caller may decide it. */
    Job open(Caller caller, UUID jobId) {
        caller.require(MemberRole.REVIEWER);
        Job job = jobs.require(caller, jobId, LockModeType.PESSIMISTIC_WRITE);
        requireOpen(job);
        requireDecider(caller, job);
        return job;
    }

    /** The order, if the caller may decide it, or might have. */
    void require(Caller caller, UUID jobId) {
        caller.require(MemberRole.REVIEWER);
        requireDecider(caller, jobs.require(caller, jobId, LockModeType.NONE));
    }

    private void requireDecider(Caller caller, Job job) {
        if (!mayDecide(caller, job.userId())) {
            throw new StudioException(StudioException.Kind.FORBIDDEN, "approval.own");
        }
    }

    private void requireOpen(Job job) {
        if (job.state() != JobState.AWAITING_APPROVAL) {
            throw new StudioException(StudioException.Kind.CONFLICT, "approval.decided");
        }
        if (book.expired(job)) {
            throw new StudioException(StudioException.Kind.EXPIRED, "approval.expired");
        }
    }

    /** Whether they may decide what this person asks for. */
    boolean mayDecide(Caller caller, UUID askedBy) {
        return caller.memberRole().includes(MemberRole.REVIEWER)
                && (!caller.userId().equals(askedBy) || book.onlyOwner(caller.workspaceId(), caller.userId()));
    }
}
