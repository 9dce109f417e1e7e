package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.RequestWords;
import com.alwrity.studio.operation.StudioRequest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every price of the catalogue, whatever is asked. */
class PriceRulesTest {

    private static final int TRIALS = 50;

    @ParameterizedTest
    @MethodSource("com.alwrity.studio.catalog.Entries#metered")
    void whateverAModelCanDoHasAPrice(Model model) {
        for (OperationKind operation : model.operations()) {
            for (Wish wish : Corners.of(model)) {
                StudioRequest request = wish.request(operation);
                Workload work = Workload.of(request, wish.files(model, request));

                assertThat(Pricing.price(model, work))
                        .as("%s", request)
                        .hasValueSatisfying(
                                price -> assertThat(price.estimate()).isGreaterThan(Money.ZERO));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("com.alwrity.studio.catalog.Entries#metered")
    void longerNeverCostsLess(Model model) {
        double[] lengths = new Random(7).doubles(TRIALS, 0.1, 1_000).sorted().toArray();
        for (Map<String, String> words : words(model)) {
            List<Money> prices = IntStream.range(0, lengths.length)
                    .mapToObj(i -> price(model, words, lengths[i]))
                    .toList();

            assertThat(prices).isSorted().allSatisfy(price -> assertThat(price).isGreaterThan(Money.ZERO));
        }
    }

    @ParameterizedTest
    @MethodSource("com.alwrity.studio.catalog.Entries#metered")
    void aStartedBlockIsNeverAskedForTooLittle(Model model) {
        PriceRule.Metered meter = (PriceRule.Metered) model.price();
        for (PriceRule.Rate rate : meter.rates()) {
            new Random(11).doubles(TRIALS, 0.1, 300).forEach(length -> {
                BigDecimal exact = exact(meter, rate, length);
                BigDecimal block = rate.amount().amount();
                BigDecimal asked = price(model, rate.when(), length).amount();

                assertThat(asked).isGreaterThanOrEqualTo(exact);
                assertThat(asked).isLessThan(exact.add(block).add(floor(meter)));
            });
        }
    }

    @ParameterizedTest
    @MethodSource("com.alwrity.studio.catalog.Entries#metered")
    void conditionsAreWordsOfTheRequest(Model model) {
        assertThat(((PriceRule.Metered) model.price()).rates())
                .flatExtracting(rate -> rate.when().keySet())
                .isSubsetOf(RequestWords.known(model.operations()));
    }

    /** What the length comes to without any rounding, within the meter's bounds. */
    private static BigDecimal exact(PriceRule.Metered meter, PriceRule.Rate rate, double length) {
        if (meter.unit() == PriceRule.Unit.RUN) {
            return rate.amount().amount();
        }
        BigDecimal quantity = meter.unit() == PriceRule.Unit.CHARACTER
                ? BigDecimal.valueOf((int) length)
                : BigDecimal.valueOf(length).setScale(2, RoundingMode.DOWN);
        if (meter.of() == PriceRule.Quantity.SUM) {
            quantity = quantity.multiply(BigDecimal.valueOf(2));
        }
        if (meter.atMost() != null) {
            quantity = quantity.min(meter.atMost());
        }
        BigDecimal amount = quantity.multiply(rate.amount().amount()).divide(meter.every(), 6, RoundingMode.DOWN);
        return meter.maximum() == null ? amount : amount.min(meter.maximum().amount());
    }

    /** What is asked for at least, however little is made. */
    private static BigDecimal floor(PriceRule.Metered meter) {
        BigDecimal least =
                meter.minimum() == null ? BigDecimal.ZERO : meter.minimum().amount();
        if (meter.atLeast() == null) {
            return least;
        }
        BigDecimal dearest = meter.rates().stream()
                .map(rate -> rate.amount().amount())
                .max(BigDecimal::compareTo)
                .orElseThrow();
        return least.max(meter.atLeast().multiply(dearest).divide(meter.every(), 6, RoundingMode.UP));
    }

    private static List<Map<String, String>> words(Model model) {
        return ((PriceRule.Metered) model.price())
                .rates().stream().map(PriceRule.Rate::when).toList();
    }

    private static Money price(Model model, Map<String, String> words, double length) {
        Workload work = new Workload(words, length, length, List.of(length, length), (int) length, 1_280 * 720);
        return Pricing.price(model, work).orElseThrow().estimate();
    }
}
