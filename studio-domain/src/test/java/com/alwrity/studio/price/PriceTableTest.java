package com.alwrity.studio.price;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.alwrity.studio.catalog.Models;
import com.alwrity.studio.catalog.PriceRule;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PriceTableTest {

    @Test
    void whatIsWrittenIsReadAgain() throws IOException {
        PriceRule.Metered withConditions = Models.perSeconds(
                PriceRule.Quantity.OUTPUT,
                5,
                new PriceRule.Rate(Money.of("0.50"), Map.of("resolution", "720p")),
                new PriceRule.Rate(Money.of("0.90"), null));
        PriceList list = new PriceList(
                new BigDecimal("12.5"),
                Map.of(
                        "acme/marked", ModelPrice.markup(new BigDecimal("-10")),
                        "acme/plain", ModelPrice.rule((PriceRule.Metered) Models.perRun(Money.of("1.20"))),
                        "acme/whole", ModelPrice.rule(withConditions)));
        StringBuilder text = new StringBuilder();

        PriceTable.write(list, text);

        assertThat(text).contains("acme/plain,,run,1.20,\r\n");
        assertThat(PriceTable.read(text.toString())).isEqualTo(list);
    }

    @Test
    void eachMistakeIsNamedByItsRow() {
        StudioException wrong = catchThrowableOfType(StudioException.class, () -> PriceTable.read("""
                        model,markupPercent,per,price
                        *,ten,,
                        acme/one,5,second,0.10
                        acme/two,,hour,0.10
                        acme/three,,second,-1
                        acme/four,5,,
                        acme/four,6,,
                        ,5,,
                        """));

        assertThat(wrong.violations())
                .extracting(Violation::field)
                .containsExactly(
                        "row 2.markupPercent",
                        "row 2.markupPercent",
                        "row 3.markupPercent",
                        "row 4.per",
                        "row 5.price",
                        "row 7.model",
                        "row 8.model");
    }

    @Test
    void anUnknownColumnIsATypingError() {
        StudioException wrong =
                catchThrowableOfType(StudioException.class, () -> PriceTable.read("model,markup\nacme/one,5\n"));

        assertThat(wrong.violations()).extracting(Violation::field).containsExactly("markup");
    }
}
