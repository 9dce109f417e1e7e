package com.alwrity.studio.usage;

import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.ledger.BudgetUse;
import com.alwrity.studio.ledger.Credits;
import java.util.List;

/**
 * A month of a workspace.
 *
 * @param all everything that ended in it
 * @param days one line for each day on which something ended, in order
 * @param held set aside for runs that have not ended
 * @param forecast what the month will have cost at its end, at the pace of the last four weeks; what it did cost for a
 *     month that is over
 * @param budgets as they stand now
 * @param savings in it
 */
public record UsageMonth(
        BillingMonth month,
        UsageLine all,
        List<UsageLine> days,
        Credits held,
        Credits forecast,
        List<BudgetUse> budgets,
        Savings savings) {

    public UsageMonth {
        days = List.copyOf(days);
        budgets = List.copyOf(budgets);
    }

    /**
     * What could have been saved, and what was.
     *
     * @param found the best that preflight proposed for each order that was placed as it was
     * @param reused what results that were taken again would have cost
     * @param takenUp what was saved by taking up what preflight proposed
     */
    public record Savings(Credits found, Credits reused, Credits takenUp) {}
}
