package com.alwrity.studio.catalog;

import com.alwrity.studio.catalog.PriceRule.Metered;
import com.alwrity.studio.catalog.PriceRule.Rate;
import com.alwrity.studio.catalog.PriceRule.Unit;
import com.alwrity.studio.ledger.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Applies a model's price rule. */
public final class Pricing {

    /** A sound of 5.0001 s, as lossy formats make it, is one of 5 s. */
    private static final int SECONDS_SCALE = 2;

    private static final String QUOTED = "quoted";

    private Pricing() {}

    /** The price of one run; empty where only the provider can tell, or the model has no rate for such a run. */
    public static Optional<Price> price(Model model, Workload work) {
        return price(model.price(), work);
    }

    /** The same by a rule alone. */
    public static Optional<Price> price(PriceRule rule, Workload work) {
        if (rule instanceof Metered meter) {
            return meter.rates().stream()
                    .filter(rate -> applies(rate, work))
                    .findFirst()
                    .map(rate -> price(meter, rate, work));
        }
        return rule instanceof PriceRule.Nothing ? Optional.of(new Price("local", "", Money.ZERO)) : Optional.empty();
    }

    /** What a provider said that it would take. */
    public static Price quoted(Money amount) {
        return new Price(QUOTED, "$" + amount.plain(), amount);
    }

    private static boolean applies(Rate rate, Workload work) {
        return rate.when().entrySet().stream()
                .allMatch(asked -> asked.getValue().equals(work.words().get(asked.getKey())));
    }

    private static Price price(Metered meter, Rate rate, Workload work) {
        if (meter.unit() == Unit.RUN) {
            return new Price("run", "$" + rate.amount().plain(), rate.amount());
        }
        BigDecimal quantity = quantity(meter, work);
        BigDecimal blocks = quantity.divide(meter.every(), 0, RoundingMode.CEILING);
        Money amount = rate.amount().times(blocks);
        return new Price(driver(meter), formula(meter, rate, blocks), clamp(meter, amount));
    }

    private static BigDecimal quantity(Metered meter, Workload work) {
        if (meter.unit() == Unit.CHARACTER) {
            return clamp(meter, BigDecimal.valueOf(work.characters()));
        }
        double seconds = switch (meter.of()) {
            case OUTPUT -> work.outputSeconds();
            case VIDEO -> work.videoSeconds() > 0 ? work.videoSeconds() : work.longestAudio();
            case AUDIO -> work.longestAudio() > 0 ? work.longestAudio() : work.videoSeconds();
            case SUM -> work.allAudio();
        };
        return clamp(meter, BigDecimal.valueOf(seconds).setScale(SECONDS_SCALE, RoundingMode.HALF_UP));
    }

    private static BigDecimal clamp(Metered meter, BigDecimal quantity) {
        BigDecimal enough = meter.atLeast() == null ? quantity : quantity.max(meter.atLeast());
        return meter.atMost() == null ? enough : enough.min(meter.atMost());
    }

    private static Money clamp(Metered meter, Money amount) {
        if (meter.minimum() != null && amount.compareTo(meter.minimum()) < 0) {
            return meter.minimum();
        }
        return meter.maximum() != null && amount.compareTo(meter.maximum()) > 0 ? meter.maximum() : amount;
    }

    private static String driver(Metered meter) {
        return meter.unit() == Unit.CHARACTER ? "characters" : "seconds";
    }

    private static String formula(Metered meter, Rate rate, BigDecimal blocks) {
        String amount = " × $" + rate.amount().plain();
        String unit = meter.unit() == Unit.CHARACTER ? "characters" : "s";
        if (meter.every().compareTo(BigDecimal.ONE) == 0) {
            return blocks.toPlainString() + " " + unit + amount;
        }
        return blocks.toPlainString() + " × " + meter.every().toPlainString() + " " + unit + amount;
    }

    /**
     * A price and how it comes about.
     *
     * @param driver a stable word for what drives it: {@code seconds}, {@code characters}, {@code run}, {@code quoted},
     *     {@code local}
     * @param formula for people, such as {@code 8 s × $0.10}; empty where nothing is charged
     */
    public record Price(String driver, String formula, Money estimate) {

        /** Whether the provider itself said so. */
        public boolean quoted() {
            return driver.equals(QUOTED);
        }
    }
}
