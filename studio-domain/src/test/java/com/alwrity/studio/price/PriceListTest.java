package com.alwrity.studio.price;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Models;
import com.alwrity.studio.catalog.PriceRule;
import com.alwrity.studio.catalog.Pricing;
import com.alwrity.studio.catalog.Workload;
import com.alwrity.studio.ledger.Money;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What workspaces pay beside what providers take. */
class PriceListTest {

    private static final Model MODEL =
            Models.priced(Models.perSeconds(PriceRule.Quantity.OUTPUT, 1, new PriceRule.Rate(Money.of("0.10"), null)));
    private static final Workload EIGHT_SECONDS = work(8);

    @Test
    void atCostWorkspacesPayWhatTheProviderTakes() {
        assertThat(price(PriceList.AT_COST).estimate()).isEqualTo(Money.of("0.80"));
        assertThat(PriceList.AT_COST.owed(MODEL, EIGHT_SECONDS, Money.of("0.77")))
                .isEqualTo(Money.of("0.77"));
    }

    @Test
    void aMarkupIsPartOfTheRuleSoThatItsFormulaIsTrue() {
        PriceList list = all("25");

        assertThat(price(list).estimate()).isEqualTo(Money.of("1.00"));
        assertThat(price(list).formula()).isEqualTo("8 s × $0.125");
        assertThat(list.owed(MODEL, work(4), Money.of("0.40"))).isEqualTo(Money.of("0.50"));
    }

    @Test
    void whatTheProviderItselfSaysIsMarkedUpToo() {
        assertThat(all("50").price(MODEL, EIGHT_SECONDS, Optional.of(Money.of("1.00"))))
                .map(Pricing.Price::estimate)
                .contains(Money.of("1.50"));
    }

    @Test
    void aModelsOwnMarkupStandsInsteadOfThatOfAll() {
        PriceList list =
                new PriceList(new BigDecimal("25"), Map.of(MODEL.key(), ModelPrice.markup(new BigDecimal("-50"))));

        assertThat(price(list).estimate()).isEqualTo(Money.of("0.40"));
    }

    @Test
    void aRuleOfItsOwnHoldsWhateverTheProviderTakes() {
        PriceList list = new PriceList(BigDecimal.TEN, Map.of(MODEL.key(), ModelPrice.rule((PriceRule.Metered)
                Models.perRun(Money.of("2.00")))));

        assertThat(price(list).estimate()).isEqualTo(Money.of("2.00"));
        assertThat(list.price(MODEL, EIGHT_SECONDS, Optional.of(Money.of("9.00"))))
                .map(Pricing.Price::estimate)
                .contains(Money.of("2.00"));
        assertThat(list.owed(MODEL, EIGHT_SECONDS, Money.of("9.00"))).isEqualTo(Money.of("2.00"));
        assertThat(list.marked(MODEL, Money.of("0.30")))
                .as("a failure that is billed all the same")
                .isEqualTo(Money.of("0.30"));
    }

    private static Pricing.Price price(PriceList list) {
        return list.price(MODEL, EIGHT_SECONDS, Optional.empty()).orElseThrow();
    }

    private static PriceList all(String percent) {
        return new PriceList(new BigDecimal(percent), Map.of());
    }

    private static Workload work(double seconds) {
        return new Workload(Map.of(), seconds, 0, List.of(), 0, 1);
    }
}
