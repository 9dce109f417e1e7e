package com.alwrity.studio.job;

import com.alwrity.studio.ledger.Money;
import java.util.Optional;

/** What an attempt did cost, and who says so. */
public record Cost(Money amount, CostBy by) {

    /** Nothing was done that anybody would charge. */
    public static final Cost NONE = new Cost(Money.ZERO, CostBy.RULE);

    /** Nobody can tell yet whether it is charged: for the user it is nothing, for the admin an incident. */
    public static final Cost UNSETTLED = new Cost(Money.ZERO, CostBy.NOBODY);

    /** What was stopped costs what the provider says; where it says nothing, that is open. */
    public static Cost ofStopped(Optional<Money> billed) {
        return billed.map(amount -> new Cost(amount, CostBy.PROVIDER)).orElse(UNSETTLED);
    }

    /** The provider's bill where it told one, else what the rule says. */
    public static Cost of(Optional<Money> billed, Money ruled) {
        return billed.map(amount -> new Cost(amount, CostBy.PROVIDER)).orElseGet(() -> new Cost(ruled, CostBy.RULE));
    }
}
