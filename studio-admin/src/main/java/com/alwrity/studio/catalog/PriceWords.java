package com.alwrity.studio.catalog;

import static com.alwrity.studio.text.Words.amount;
import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.catalog.PriceRule.Metered;
import com.alwrity.studio.ledger.Money;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/** A price rule in a few words: what a block costs at least and at most. */
public final class PriceWords {

    private PriceWords() {}

    public static String of(PriceRule rule) {
        if (rule instanceof Metered meter) {
            return t(unit(meter), range(meter), meter.every().stripTrailingZeros());
        }
        return t(rule instanceof PriceRule.Quoted ? "admin.price.quoted" : "admin.price.nothing");
    }

    private static String range(Metered meter) {
        List<Money> amounts = meter.rates().stream()
                .map(PriceRule.Rate::amount)
                .sorted(Comparator.naturalOrder())
                .toList();
        Money least = amounts.get(0);
        Money most = amounts.get(amounts.size() - 1);
        return least.equals(most) ? amount(least) : amount(least) + "–" + amount(most);
    }

    private static String unit(Metered meter) {
        boolean single = meter.every().compareTo(BigDecimal.ONE) == 0;
        return switch (meter.unit()) {
            case RUN -> "admin.price.run";
            case SECOND -> single ? "admin.price.second" : "admin.price.seconds";
            case CHARACTER -> single ? "admin.price.character" : "admin.price.characters";
        };
    }
}
