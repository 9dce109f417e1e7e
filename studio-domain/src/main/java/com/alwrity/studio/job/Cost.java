package com.alwrity.studio.job;

import com.alwrity.studio.ledger.Money;
import java.util.Optional;

/** What an attempt did cost, and who says so. */
public record Cost(Money amount, CostBy by) {

    /** Nothing was done that anybody would charge. */
    public static final Cost NONE = new Cost(Money.ZERO, CostBy.RULE);

    /** The provider's bill where it told one, else what the rule says. */
    public static Cost of(Optional<Money> billed, Money ruled) {
        return billed.map(amount -> new Cost(amount, CostBy.PROVIDER)).orElseGet(() -> new Cost(ruled, CostBy.RULE));
    }
}
