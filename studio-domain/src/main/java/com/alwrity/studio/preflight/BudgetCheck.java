package com.alwrity.studio.preflight;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.ledger.BudgetGuard;
import com.alwrity.studio.ledger.BudgetUse;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Spender;
import com.alwrity.studio.operation.Order;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether the budgets that the caller spends from allow it: the hard ones refuse, all warn when they run low. */
@ApplicationScoped
public class BudgetCheck implements Check {

    /** Percent from which on a budget is said to run low. */
    private static final int LOW = 80;

    private final BudgetGuard guard;

    @Inject
    public BudgetCheck(BudgetGuard guard) {
        this.guard = guard;
    }

    protected BudgetCheck() {
        this(null);
    }

    @Override
    public Stage stage() {
        return Stage.PRICE;
    }

    @Override
    public Optional<Credits> left(Caller caller, Order order) {
        return guard.of(Spender.of(caller)).stream()
                .filter(use -> use.budget().hard())
                .map(BudgetUse::left)
                .reduce(Credits::min);
    }

    @Override
    public List<Finding> findings(Situation situation) {
        Credits cost = situation.estimate().inCredits();
        return cost.isZero()
                ? List.of()
                : guard.of(Spender.of(situation.caller())).stream()
                        .flatMap(use -> finding(situation, use, cost).stream())
                        .toList();
    }

    private static Optional<Finding> finding(Situation situation, BudgetUse use, Credits cost) {
        BudgetUse after = new BudgetUse(use.budget(), use.used().plus(cost), use.subject());
        Map<String, Object> words = BudgetGuard.words(use);
        if (after.exceeded()) {
            return Optional.of(
                    use.budget().hard()
                            ? Finding.error("", "budget.exceeded", words, Cheaper.fix(situation, use.left()))
                            : Finding.warning("", "budget.passed", words));
        }
        return after.percent() >= LOW
                ? Optional.of(Finding.warning("", "budget.low", BudgetGuard.words(after)))
                : Optional.empty();
    }
}
