package com.alwrity.studio.ledger;

import com.alwrity.studio.notification.Events;
import com.alwrity.studio.notification.MailKind;
import com.alwrity.studio.notification.Mails;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Holds spending against budgets. What is asked between {@link Ledger#hold} and the end of its transaction is asked
 * under the workspace's lock: of two runs that fit a budget one at a time, only one goes through.
 */
@ApplicationScoped
@Transactional
public class BudgetGuard {

    private static final List<Integer> ALERTS = List.of(50, 80, 100);

    @Inject
    private BudgetUses uses;

    @Inject
    private EntityManager entities;

    @Inject
    private BillingZones zones;

    @Inject
    private Events events;

    @Inject
    private Mails mails;

    @Inject
    private Clock clock;

    /** The budgets that this spending counts against, as they stand. */
    public List<BudgetUse> of(Spender spender) {
        return uses.of(spender);
    }

    /**
     * To be called after the hold, in its transaction.
     *
     * @throws StudioException NOT_ENOUGH if a hard budget is exceeded by it
     */
    public void held(Spender spender) {
        List<BudgetUse> all = uses.of(spender);
        exceeded(all).ifPresent(use -> {
            throw new StudioException(StudioException.Kind.NOT_ENOUGH, "budget.exceeded", words(use));
        });
        all.forEach(this::alert);
    }

    /** Whether a run that goes on elsewhere is still within every hard budget: they may have been lowered meanwhile. */
    public boolean allows(Spender spender) {
        return exceeded(uses.of(spender)).isEmpty();
    }

    private static Optional<BudgetUse> exceeded(List<BudgetUse> all) {
        return all.stream().filter(use -> use.budget().hard() && use.exceeded()).findFirst();
    }

    /** What a sentence about a budget needs. */
    public static Map<String, Object> words(BudgetUse use) {
        return Map.of(
                "scope", use.budget().scope().key(),
                "period", use.budget().period().key(),
                "subject", Optional.ofNullable(use.subject()).orElse(""),
                "limit", use.budget().amount().inMoney().plain(),
                "used", use.used().inMoney().plain(),
                "percent", use.percent());
    }

    /** Once for each step and period, whoever passes it; where several are passed at once, one mail tells the last. */
    private void alert(BudgetUse use) {
        int last = 0;
        for (int step : ALERTS) {
            if (use.percent() >= step && noted(use, step)) {
                events.workspace(
                        use.budget().workspaceId(),
                        "budget.alert",
                        Map.of("budget", use.budget().id(), "percent", step));
                last = step;
            }
        }
        if (last > 0) {
            mail(use, last);
        }
    }

    private void mail(BudgetUse use, int step) {
        Map<String, Object> details = new HashMap<>(words(use));
        details.put("percent", step);
        Budget budget = use.budget();
        if (budget.scope() == BudgetScope.MEMBER) {
            mails.toOwnersAnd(budget.subjectId(), budget.workspaceId(), MailKind.BUDGET_ALERT, details);
        } else {
            mails.toOwners(budget.workspaceId(), MailKind.BUDGET_ALERT, details);
        }
    }

    private boolean noted(BudgetUse use, int step) {
        return entities.createNativeQuery("""
                        insert into budget_alert (budget_id, period, percent, at, used, amount)
                        values (?1, ?2, ?3, ?4, ?5, ?6) on conflict do nothing
                        """)
                        .setParameter(1, use.budget().id())
                        .setParameter(2, period(use.budget()))
                        .setParameter(3, step)
                        .setParameter(4, clock.instant().atOffset(ZoneOffset.UTC))
                        .setParameter(5, use.used().thousandths())
                        .setParameter(6, use.budget().amount().thousandths())
                        .executeUpdate()
                > 0;
    }

    private String period(Budget budget) {
        return budget.period() == BudgetPeriod.TOTAL
                ? budget.period().name()
                : BillingMonth.of(clock.instant(), zones.of(budget.workspaceId()))
                        .month()
                        .toString();
    }
}
