package com.alwrity.studio.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** An amount in US dollars, the currency of every price in the catalogue; exact to a millionth, never negative. */
public record Money(BigDecimal amount) implements Comparable<Money> {

    public static final String CURRENCY = "USD";
    public static final Money ZERO = new Money(BigDecimal.ZERO);
    private static final int SCALE = 6;

    public Money {
        Objects.requireNonNull(amount, "amount");
        amount = amount.setScale(SCALE, RoundingMode.HALF_UP);
        if (amount.signum() < 0) {
            throw new IllegalArgumentException("An amount of money is not negative: " + amount);
        }
    }

    @JsonCreator
    public static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }

    public Money plus(Money other) {
        return new Money(amount.add(other.amount));
    }

    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor));
    }

    public Money times(long factor) {
        return times(BigDecimal.valueOf(factor));
    }

    /** Rounded as amounts are kept. */
    public Money dividedBy(double divisor) {
        return new Money(amount.divide(BigDecimal.valueOf(divisor), SCALE, RoundingMode.HALF_UP));
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** The amount in credits; part of a thousandth counts whole, so that nothing is given away. */
    public Credits inCredits() {
        return Credits.ofThousandths(amount.multiply(BigDecimal.valueOf(Credits.PER_DOLLAR * 1000L))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact());
    }

    @Override
    public int compareTo(Money other) {
        return amount.compareTo(other.amount);
    }

    /** With at least two decimals and no needless zeros after them: 0.80, 0.125. */
    @JsonValue
    public String plain() {
        BigDecimal stripped = amount.stripTrailingZeros();
        return stripped.setScale(Math.max(2, stripped.scale()), RoundingMode.UNNECESSARY)
                .toPlainString();
    }
}
