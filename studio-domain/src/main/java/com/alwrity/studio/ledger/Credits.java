package com.alwrity.studio.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a workspace pays with: whole thousandths of a credit; one credit is a US cent. */
public record Credits(long thousandths) implements Comparable<Credits> {

    public static final Credits ZERO = new Credits(0);
    public static final int PER_DOLLAR = 100;

    public static Credits ofThousandths(long thousandths) {
        return new Credits(thousandths);
    }

    public static Credits of(long credits) {
        return new Credits(Math.multiplyExact(credits, 1000L));
    }

    public Credits plus(Credits other) {
        return new Credits(Math.addExact(thousandths, other.thousandths));
    }

    public Credits minus(Credits other) {
        return new Credits(Math.subtractExact(thousandths, other.thousandths));
    }

    public Credits min(Credits other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public boolean isZero() {
        return thousandths == 0;
    }

    /** The same value as money. */
    public Money inMoney() {
        return new Money(value().divide(BigDecimal.valueOf(PER_DOLLAR), 6, RoundingMode.HALF_UP));
    }

    /** In credits, with up to three decimals. */
    public BigDecimal value() {
        BigDecimal value = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    @Override
    public int compareTo(Credits other) {
        return Long.compare(thousandths, other.thousandths);
    }
}
