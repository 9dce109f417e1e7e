package com.alwrity.studio.catalog;

import com.alwrity.studio.catalog.PriceRule.Metered;
import com.alwrity.studio.catalog.PriceRule.Quantity;
import com.alwrity.studio.catalog.PriceRule.Unit;
import com.alwrity.studio.ledger.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;

/** What the cheapest run of a model costs: the one figure that providers' lists tell of a price. */
final class BasePrice {

    private BasePrice() {}

    /** Empty where nothing is published or charged. */
    static Optional<Money> of(Model model) {
        if (!(model.price() instanceof Metered meter)) {
            return Optional.empty();
        }
        return meter.rates().stream()
                .map(PriceRule.Rate::amount)
                .min(Comparator.naturalOrder())
                .map(rate -> atLeast(meter.minimum(), rate.times(blocks(meter, model.capability()))))
                .filter(price -> !price.isZero());
    }

    /** The rule with all of its amounts in the same proportion, so that the cheapest run costs this. */
    static Metered moved(Metered meter, Money from, Money to) {
        return meter.times(to.amount().divide(from.amount(), MathContext.DECIMAL64));
    }

    private static BigDecimal blocks(Metered meter, Capability can) {
        if (meter.unit() == Unit.RUN) {
            return BigDecimal.ONE;
        }
        BigDecimal least = meter.unit() == Unit.SECOND
                        && meter.of() == Quantity.OUTPUT
                        && !can.durations().isEmpty()
                ? BigDecimal.valueOf(can.durations().first())
                : meter.every();
        BigDecimal quantity = meter.atLeast() == null ? least : least.max(meter.atLeast());
        return quantity.divide(meter.every(), 0, RoundingMode.CEILING);
    }

    private static Money atLeast(Money minimum, Money price) {
        return minimum != null && price.compareTo(minimum) < 0 ? minimum : price;
    }
}
