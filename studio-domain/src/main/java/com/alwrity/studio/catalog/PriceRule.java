package com.alwrity.studio.catalog;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.Resolution;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;

/** What drives the price of a run. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "per")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PriceRule.Nothing.class, name = "nothing"),
    @JsonSubTypes.Type(value = PriceRule.Run.class, name = "run"),
    @JsonSubTypes.Type(value = PriceRule.Second.class, name = "second")
})
public sealed interface PriceRule {

    /** Runs on this machine, at no charge. */
    record Nothing() implements PriceRule {}

    /** The same for every run. */
    record Run(Money price) implements PriceRule {}

    /** For each second of video, by resolution. */
    record Second(Map<Resolution, Money> prices) implements PriceRule {
        public Second {
            prices = Map.copyOf(prices);
        }
    }
}
