package com.alwrity.studio.job;

import com.alwrity.studio.ledger.BudgetGuard;
import com.alwrity.studio.ledger.Ledger;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.tier.TierCaps;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Sets aside what a job may cost, if all that limits it allows. */
@Dependent
class Paying {

    @Inject
    private Ledger ledger;

    @Inject
    private TierCaps caps;

    @Inject
    private BudgetGuard budgets;

    /** @throws StudioException of kind NOT_ENOUGH */
    void hold(Job job) {
        // The hold comes first: it locks the account, so that whatever is counted after it is race-free.
        ledger.hold(job.workspaceId(), job.id(), job.held());
        caps.enforce(job.workspaceId(), job.request().operation());
        budgets.held(job.spender());
    }
}
