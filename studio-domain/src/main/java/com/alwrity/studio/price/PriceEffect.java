package com.alwrity.studio.price;

import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.ledger.Money;
import java.util.List;

/**
 * What other prices would have made of a month.
 *
 * @param lines one for each model, those first where most would have changed
 */
public record PriceEffect(BillingMonth month, List<Line> lines) {

    public PriceEffect {
        lines = List.copyOf(lines);
    }

    public long runs() {
        return lines.stream().mapToLong(Line::runs).sum();
    }

    public Money cost() {
        return lines.stream().map(Line::cost).reduce(Money.ZERO, Money::plus);
    }

    public Money owed() {
        return lines.stream().map(Line::owed).reduce(Money.ZERO, Money::plus);
    }

    public Money wouldBe() {
        return lines.stream().map(Line::wouldBe).reduce(Money.ZERO, Money::plus);
    }

    /**
     * The runs of a model that brought a result.
     *
     * @param cost what the provider took
     * @param owed by the prices of then
     * @param wouldBe owed by the other prices
     */
    public record Line(String model, long runs, Money cost, Money owed, Money wouldBe) {}
}
