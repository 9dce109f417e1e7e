package com.alwrity.studio.price;

import com.alwrity.studio.catalog.PriceRule;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.math.BigDecimal;

/**
 * What workspaces pay for runs of one model: one of the two.
 *
 * @param markupPercent on top of what the provider takes; below zero for less than that
 * @param rule of its own, whatever the provider takes
 */
public record ModelPrice(
        BigDecimal markupPercent,
        @JsonDeserialize(using = MeterReader.class) PriceRule.Metered rule) {

    public ModelPrice {
        if ((markupPercent == null) == (rule == null)) {
            throw new IllegalArgumentException("A price is a markup or a rule");
        }
    }

    public static ModelPrice markup(BigDecimal percent) {
        return new ModelPrice(percent, null);
    }

    public static ModelPrice rule(PriceRule.Metered rule) {
        return new ModelPrice(null, rule);
    }
}
