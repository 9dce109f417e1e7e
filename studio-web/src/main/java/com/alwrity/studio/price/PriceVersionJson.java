package com.alwrity.studio.price;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/**
 * A list of prices, and from when on it holds.
 *
 * @param number 0 for what holds before the first: what the providers take
 * @param by who made it; null for number 0
 */
public record PriceVersionJson(
        int number,
        Instant effectiveFrom,
        BigDecimal markupPercent,
        Map<String, ModelPrice> models,
        String note,
        Instant madeAt,
        String by,
        boolean inForce,
        boolean withdrawn) {

    static PriceVersionJson of(PriceVersion version, PriceVersion inForce) {
        return new PriceVersionJson(
                version.number(),
                version.from(),
                version.list().markupPercent(),
                version.list().models(),
                version.note(),
                version.madeAt(),
                version.by(),
                version.number() == inForce.number(),
                version.withdrawn());
    }
}
