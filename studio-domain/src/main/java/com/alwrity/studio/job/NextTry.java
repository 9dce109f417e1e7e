package com.alwrity.studio.job;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.governance.Policies;
import com.alwrity.studio.ledger.BudgetGuard;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Whether what is allowed by now lets a job go on, which may be other than when it was placed. */
@Dependent
class NextTry {

    @Inject
    private BudgetGuard budgets;

    @Inject
    private Policies policies;

    @Inject
    private Catalog catalog;

    /** Why it may not, as a stable word. */
    Optional<String> forbidden(Job job, boolean sameAgain) {
        if (!budgets.allows(job.spender())) {
            return Optional.of("budget.exceeded");
        }
        boolean allowed = catalog.model(job.afterThis(sameAgain).modelKey())
                .filter(model -> !policies.allow(job.workspaceId(), model))
                .isEmpty();
        return allowed ? Optional.empty() : Optional.of("policy.forbidden");
    }
}
