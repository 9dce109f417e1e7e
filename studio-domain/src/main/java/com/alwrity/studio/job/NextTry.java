package com.alwrity.studio.job;

import com.alwrity.studio.catalog.Catalog;
import com.alwrity.studio.governance.Policies;
import com.alwrity.studio.ledger.BudgetGuard;
import com.alwrity.studio.routing.Candidate;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Whether what is allowed by now lets a job go on, which may be other than when it was placed. */
@Dependent
class NextTry {

    @Inject
    private BudgetGuard budgets;

    @Inject
    private Policies policies;

    @Inject
    private Catalog catalog;

    /** Where it goes on: with the same model, or the first of the others that it can pay and that is allowed. */
    Onward of(Job job, boolean sameAgain) {
        if (!budgets.allows(job.spender())) {
            return Onward.never("budget.exceeded");
        }
        if (sameAgain && allowed(job, job.current())) {
            return Onward.to(0);
        }
        List<Candidate> others = job.others();
        return IntStream.range(0, others.size())
                .filter(place -> job.affords(others.get(place)) && allowed(job, others.get(place)))
                .mapToObj(place -> Onward.to(place + 1))
                .findFirst()
                .orElseGet(() -> Onward.never("policy.forbidden"));
    }

    private boolean allowed(Job job, Candidate candidate) {
        return catalog.model(candidate.modelKey())
                .filter(model -> !policies.allow(job.workspaceId(), model))
                .isEmpty();
    }

    /**
     * How a job goes on.
     *
     * @param places how far on in its route; 0 for the same model
     * @param forbidden why it does not, as a stable word
     */
    record Onward(int places, Optional<String> forbidden) {

        private static Onward to(int places) {
            return new Onward(places, Optional.empty());
        }

        private static Onward never(String code) {
            return new Onward(0, Optional.of(code));
        }
    }
}
