package com.alwrity.studio.price;

import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.PriceRule;
import com.alwrity.studio.catalog.Pricing;
import com.alwrity.studio.catalog.Workload;
import com.alwrity.studio.ledger.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What workspaces pay: what the provider takes with the same on top for all models, but for those that have a price of
 * their own.
 *
 * @param markupPercent on top of what the provider takes; below zero for less than that
 * @param models those with a price of their own, by key
 */
public record PriceList(BigDecimal markupPercent, Map<String, ModelPrice> models) {

    /** What the provider takes, and nothing else. */
    public static final PriceList AT_COST = new PriceList(BigDecimal.ZERO, Map.of());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public PriceList {
        Objects.requireNonNull(markupPercent, "markupPercent");
        models = Map.copyOf(models);
    }

    /** The rule that workspaces pay a model by; empty where only its provider tells a price. */
    public Optional<PriceRule> rule(Model model) {
        ModelPrice own = models.get(model.key());
        if (own != null && own.rule() != null) {
            return Optional.of(own.rule());
        }
        return model.price() instanceof PriceRule.Metered meter
                ? Optional.of(factor(model).compareTo(BigDecimal.ONE) == 0 ? meter : meter.times(factor(model)))
                : Optional.of(model.price()).filter(PriceRule.Nothing.class::isInstance);
    }

    /**
     * The price of one run.
     *
     * @param told what the provider itself said that it would take
     */
    public Optional<Pricing.Price> price(Model model, Workload work, Optional<Money> told) {
        if (told.isPresent() && !hasOwnRule(model)) {
            return told.map(cost -> Pricing.quoted(cost.times(factor(model))));
        }
        return rule(model).flatMap(rule -> Pricing.price(rule, work));
    }

    /**
     * What is owed for a run.
     *
     * @param work what was really made
     * @param cost what the provider took
     */
    public Money owed(Model model, Workload work, Money cost) {
        return hasOwnRule(model)
                ? rule(model)
                        .flatMap(rule -> Pricing.price(rule, work))
                        .map(Pricing.Price::estimate)
                        .orElse(cost)
                : marked(model, cost);
    }

    /** What is owed for a run that came to nothing and is billed all the same. */
    public Money marked(Model model, Money cost) {
        return cost.times(factor(model));
    }

    private boolean hasOwnRule(Model model) {
        ModelPrice own = models.get(model.key());
        return own != null && own.rule() != null;
    }

    private BigDecimal factor(Model model) {
        BigDecimal percent = Optional.ofNullable(models.get(model.key()))
                .map(own -> own.rule() == null ? own.markupPercent() : BigDecimal.ZERO)
                .orElse(markupPercent);
        return BigDecimal.ONE.add(percent.divide(HUNDRED));
    }
}
