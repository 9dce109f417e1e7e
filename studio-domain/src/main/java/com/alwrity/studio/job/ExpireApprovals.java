package com.alwrity.studio.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Rejects what nobody has decided in time. */
@ApplicationScoped
@Transactional
public class ExpireApprovals {

    @Inject
    private EntityManager entities;

    @Inject
    private ApprovalBook book;

    @Inject
    private Settlement settlement;

    @Inject
    private Clock clock;

    /** @return how many */
    public int expire() {
        int count = 0;
        for (UUID id : book.expired()) {
            Job job = entities.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE);
            // Somebody may have decided while this waited for the lock.
            if (job.state() == JobState.AWAITING_APPROVAL) {
                job.rejected("approval.expired", null, clock.instant());
                book.decided(job, false, null, null);
                settlement.tell(job);
                count++;
            }
        }
        return count;
    }
}
