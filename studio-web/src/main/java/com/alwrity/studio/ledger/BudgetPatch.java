package com.alwrity.studio.ledger;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.util.ArrayList;
import java.util.List;

/**
 * What becomes of a budget; what is absent stays as it is.
 *
 * @param expectedVersion the one that the edit was made from
 */
public record BudgetPatch(String amount, Boolean hard, Long expectedVersion) {

    Money wantedAmount() {
        List<Violation> violations = new ArrayList<>();
        Money wanted = AmountText.read("amount", amount, violations);
        if (expectedVersion == null) {
            violations.add(Violation.required("expectedVersion"));
        }
        if (!violations.isEmpty()) {
            throw StudioException.invalid(violations);
        }
        return wanted;
    }
}
