package com.alwrity.studio.job;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Role;
import com.alwrity.studio.ledger.Reason;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An admin says yes or no to an order of any workspace, and why; not to their own, unless they are its only owner. */
@ApplicationScoped
@Transactional
public class DecideAsAdmin {

    @Inject
    private EntityManager entities;

    @Inject
    private Approvals approvals;

    @Inject
    private DecideApproval decide;

    /** @throws StudioException as {@link DecideApproval#accept}, INVALID naming {@code reason} */
    public ApprovalView accept(Caller admin, UUID jobId, String reason) {
        Caller there = there(admin, jobId, reason);
        decide.accept(decide.open(there, jobId), new Decider.Admin(there), reason.strip());
        return approvals.get(there, jobId);
    }

    /** @throws StudioException as {@link DecideApproval#reject} */
    public ApprovalView reject(Caller admin, UUID jobId, String reason) {
        Caller there = there(admin, jobId, reason);
        decide.reject(decide.open(there, jobId), new Decider.Admin(there), reason.strip());
        return approvals.get(there, jobId);
    }

    private Caller there(Caller admin, UUID jobId, String reason) {
        admin.require(Role.ADMIN);
        Reason.check(reason);
        Job job = entities.find(Job.class, jobId);
        if (job == null) {
            throw StudioException.notFound("approval");
        }
        return admin.in(job.workspaceId());
    }
}
