package com.alwrity.studio.ledger;

import com.alwrity.studio.api.MoneyJson;
import java.util.UUID;

/**
 * A budget and how much of it is used in its present period.
 *
 * @param subjectId the member or token; null for the whole workspace
 * @param subject their name
 * @param used paid, or set aside for runs that have not ended
 * @param version to be named by an edit
 */
public record BudgetJson(
        UUID id,
        BudgetScope scope,
        UUID subjectId,
        String subject,
        BudgetPeriod period,
        MoneyJson amount,
        boolean hard,
        MoneyJson used,
        int percent,
        long version) {

    public static BudgetJson of(BudgetUse use) {
        Budget budget = use.budget();
        return new BudgetJson(
                budget.id(),
                budget.scope(),
                budget.subjectId(),
                use.subject(),
                budget.period(),
                MoneyJson.of(budget.amount().inMoney()),
                budget.hard(),
                MoneyJson.of(use.used().inMoney()),
                use.percent(),
                budget.version());
    }
}
