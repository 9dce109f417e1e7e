package com.alwrity.studio.ledger;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/**
 * A budget as it is asked for.
 *
 * @param amount US dollars, as a decimal string
 */
public record BudgetRequest(String scope, UUID subjectId, String period, String amount, Boolean hard) {

    /** What cannot be read is refused here; what is missing, by the domain. */
    BudgetDraft wanted() {
        List<Violation> violations = new ArrayList<>();
        if (scope != null && BudgetScope.find(scope).isEmpty()) {
            violations.add(Violation.notAllowed(
                    "scope",
                    Arrays.stream(BudgetScope.values()).map(BudgetScope::key).toList()));
        }
        if (period != null && BudgetPeriod.find(period).isEmpty()) {
            violations.add(Violation.notAllowed(
                    "period",
                    Arrays.stream(BudgetPeriod.values()).map(BudgetPeriod::key).toList()));
        }
        Money limit = AmountText.read("amount", amount, violations);
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
        return new BudgetDraft(
                BudgetScope.find(String.valueOf(scope)).orElse(null),
                subjectId,
                BudgetPeriod.find(String.valueOf(period)).orElse(null),
                limit,
                hard);
    }
}
