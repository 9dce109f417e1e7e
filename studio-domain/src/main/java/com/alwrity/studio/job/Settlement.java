package com.alwrity.studio.job;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.governance.Incidents;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Ledger;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.notification.Events;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;

/** The end of a job and of its hold, in one transaction. What the house bears by it is raised as an incident. */
@Dependent
class Settlement {

    @Inject
    private Ledger ledger;

    @Inject
    private Incidents incidents;

    @Inject
    private Audit audit;

    @Inject
    private Events events;

    /** Ends the job by this move, unless it has ended already. */
    void end(Job job, Runnable move) {
        if (job.state().terminal()) {
            return;
        }
        move.run();
        Credits actual = job.spentSoFar().inCredits();
        // Before the book is asked, so that the job is written once.
        job.settled(actual.min(job.held()));
        Credits paid = ledger.settle(
                job.workspaceId(),
                job.id(),
                job.held(),
                actual,
                job.attempts().cost().inCredits());
        if (paid.compareTo(actual) < 0) {
            raise(
                    job,
                    "overrun",
                    Map.of(
                            "ceiling", job.held().inMoney().plain(),
                            "actual", job.spentSoFar().plain()));
        }
        audit.record(
                job.workspaceId(),
                null,
                "job.settle",
                "job",
                job.id(),
                null,
                Map.of(
                        "state", job.state().name(),
                        "held", job.held().inMoney().plain(),
                        "paid", paid.inMoney().plain(),
                        "actual", job.spentSoFar().plain()));
        tell(job);
    }

    /** An attempt was given up, and the provider may bill it all the same: nobody here can tell. */
    void unsettled(Job job, Attempt attempt, String code) {
        Money risk = job.current().cost();
        if (!risk.isZero()) {
            raise(job, "unsettled", Map.of("reason", code, "attempt", attempt.id(), "atMost", risk.plain()));
        }
    }

    /** Tells the pages what the job has become. */
    void tell(Job job) {
        events.job(
                job.workspaceId(),
                job.id(),
                "job.state",
                Map.of("state", job.state().name()));
    }

    private void raise(Job job, String kind, Map<String, Object> details) {
        incidents.raise(kind, job.workspaceId(), job.id(), job.current().modelKey(), details);
    }
}
