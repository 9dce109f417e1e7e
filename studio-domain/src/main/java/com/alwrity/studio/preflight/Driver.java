package com.alwrity.studio.preflight;

import com.alwrity.studio.catalog.Pricing;
import com.alwrity.studio.ledger.Money;

/**
 * A part of a price.
 *
 * @param label a stable word: {@code seconds}, {@code run}, {@code local}
 * @param formula how the amount comes about, such as {@code 2 × 8 s × $0.10}
 */
public record Driver(String label, String formula, Money amount) {

    static Driver of(Pricing.Price price, int runs) {
        boolean repeated = runs > 1 && !price.formula().isEmpty();
        return new Driver(
                price.driver(),
                repeated ? runs + " × " + price.formula() : price.formula(),
                price.estimate().times(runs));
    }
}
