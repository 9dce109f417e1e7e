package com.alwrity.studio.catalog;

import com.alwrity.studio.ledger.Money;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What drives the price of a run. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "per")
@JsonSubTypes({
    @JsonSubTypes.Type(value = PriceRule.Nothing.class, name = "nothing"),
    @JsonSubTypes.Type(value = PriceRule.Quoted.class, name = "quoted"),
    @JsonSubTypes.Type(value = PriceRule.Metered.class, name = "metered")
})
public sealed interface PriceRule {

    /** Runs on this machine, at no charge. */
    record Nothing() implements PriceRule {}

    /** No figure is published: only the provider's own quote tells. */
    record Quoted() implements PriceRule {}

    /**
     * So much for each started block of what is measured.
     *
     * @param every units in a block; absent for 1
     * @param rates the first whose conditions are all met tells the amount for a block
     * @param atLeast units that are billed whatever is less; null for none
     * @param atMost units beyond which nothing more is billed; null for none
     * @param minimum of the price; null for none
     * @param maximum of the price; null for none
     */
    record Metered(
            Unit unit,
            Quantity of,
            BigDecimal every,
            List<Rate> rates,
            BigDecimal atLeast,
            BigDecimal atMost,
            Money minimum,
            Money maximum)
            implements PriceRule {

        public Metered {
            Objects.requireNonNull(unit, "unit");
            of = of == null ? Quantity.OUTPUT : of;
            every = every == null ? BigDecimal.ONE : every;
            rates = List.copyOf(rates);
            if (every.signum() <= 0 || rates.isEmpty()) {
                throw new WrongEntry("rates", "A meter has blocks of some size and a rate");
            }
        }

        /** All of its amounts in the same proportion. */
        public Metered times(BigDecimal factor) {
            return new Metered(
                    unit,
                    of,
                    every,
                    rates.stream()
                            .map(rate -> new Rate(rate.amount().times(factor), rate.when()))
                            .toList(),
                    atLeast,
                    atMost,
                    minimum == null ? null : minimum.times(factor),
                    maximum == null ? null : maximum.times(factor));
        }
    }

    /** @param when words of the request and the values that they must have; empty for always */
    record Rate(Money amount, Map<String, String> when) {
        public Rate {
            Objects.requireNonNull(amount, "amount");
            when = when == null ? Map.of() : Map.copyOf(when);
        }
    }

    /** What is counted. */
    enum Unit {
        @JsonProperty("run")
        RUN,
        @JsonProperty("second")
        SECOND,
        @JsonProperty("character")
        CHARACTER
    }

    /** Of what the seconds are counted; characters are those of the text that is given. */
    enum Quantity {
        /** What is made. */
        @JsonProperty("output")
        OUTPUT,
        /** The video that is given. */
        @JsonProperty("video")
        VIDEO,
        /** The sound that is given; the longest of several. */
        @JsonProperty("audio")
        AUDIO,
        /** All sounds that are given, one after the other. */
        @JsonProperty("sum")
        SUM
    }
}
