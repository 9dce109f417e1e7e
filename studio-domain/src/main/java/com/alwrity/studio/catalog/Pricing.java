package com.alwrity.studio.catalog;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.Shape;

/** Applies a model's price rule. */
public final class Pricing {

    private Pricing() {}

    /** The price of one run of this shape. */
    public static Price price(Model model, Shape shape) {
        PriceRule rule = model.price();
        if (rule instanceof PriceRule.Second second) {
            Money each = second.prices().get(shape.resolution());
            if (each == null) {
                throw new IllegalStateException(
                        model.key() + " has no price for " + shape.resolution().key());
            }
            return new Price(
                    "seconds", shape.durationSeconds() + " s × $" + each.plain(), each.times(shape.durationSeconds()));
        }
        if (rule instanceof PriceRule.Run run) {
            return new Price("run", "$" + run.price().plain(), run.price());
        }
        return new Price("local", "", Money.ZERO);
    }

    /**
     * A price and how it comes about.
     *
     * @param driver a stable word for what drives it: {@code seconds}, {@code run}, {@code local}
     * @param formula for people, such as {@code 8 s × $0.10}; empty where nothing is charged
     */
    public record Price(String driver, String formula, Money estimate) {}
}
