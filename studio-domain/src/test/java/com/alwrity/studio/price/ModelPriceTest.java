package com.alwrity.studio.price;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.catalog.Models;
import com.alwrity.studio.catalog.PriceRule;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.ledger.Money;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ModelPriceTest {

    @Test
    void aRuleIsWrittenAsItIsGivenAndReadAgain() {
        ModelPrice price = ModelPrice.rule((PriceRule.Metered) Models.perRun(Money.of("0.60")));
        PriceList list = new PriceList(BigDecimal.TEN, Map.of("acme/one", price));

        assertThat(Json.read("{\"rule\": {\"unit\": \"run\", \"rates\": [{\"amount\": \"0.60\"}]}}", ModelPrice.class))
                .isEqualTo(price);
        assertThat(Json.read(Json.write(list), PriceList.class)).isEqualTo(list);
    }
}
