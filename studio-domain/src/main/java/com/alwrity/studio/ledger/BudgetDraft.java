package com.alwrity.studio.ledger;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A budget as somebody wants it.
 *
 * @param subjectId null for the whole workspace
 * @param hard null for yes
 */
public record BudgetDraft(BudgetScope scope, UUID subjectId, BudgetPeriod period, Money amount, Boolean hard) {

    /** Ten million dollars: beyond it, somebody has mistyped. */
    public static final Money MOST = Money.of("10000000");

    void check() {
        List<Violation> violations = new ArrayList<>();
        if (scope == null) {
            violations.add(Violation.required("scope"));
        } else if (scope == BudgetScope.WORKSPACE && subjectId != null) {
            violations.add(new Violation("subjectId", "budget.no_subject"));
        } else if (scope != BudgetScope.WORKSPACE && subjectId == null) {
            violations.add(Violation.required("subjectId"));
        }
        if (period == null) {
            violations.add(Violation.required("period"));
        }
        if (amount == null) {
            violations.add(Violation.required("amount"));
        } else if (amount.compareTo(MOST) > 0) {
            violations.add(new Violation("amount", "too_large", Map.of("limit", MOST.plain())));
        }
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
    }

    boolean isHard() {
        return !Boolean.FALSE.equals(hard);
    }
}
