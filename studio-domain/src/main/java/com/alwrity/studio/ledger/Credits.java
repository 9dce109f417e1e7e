package com.alwrity.studio.ledger;

import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

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

    /**
     * What somebody typed.
     *
     * @throws StudioException INVALID, naming the field
     */
    public static Credits of(String field, BigDecimal credits, BigDecimal least, BigDecimal most) {
        if (credits.compareTo(least) < 0 || credits.compareTo(most) > 0) {
            throw StudioException.invalid(
                    new Violation(field, "out_of_range", Map.of("from", least, "to", most, "limit", most)));
        }
        if (credits.stripTrailingZeros().scale() > 3) {
            throw StudioException.invalid(new Violation(field, "credits.decimals"));
        }
        return new Credits(credits.movePointRight(3).longValueExact());
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
