package com.alwrity.studio.price;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.catalog.PriceRule;
import com.alwrity.studio.catalog.PriceWords;
import com.alwrity.studio.ledger.Money;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The price of a model that has one of its own. */
class OwnPriceRow extends Div {

    /** How a price is said; a rule with more to it is kept as it came. */
    private enum Way {
        MARKUP,
        RUN,
        SECOND,
        CHARACTER,
        WHOLE;

        Optional<PriceRule.Unit> unit() {
            return Arrays.stream(PriceRule.Unit.values())
                    .filter(unit -> unit.name().equals(name()))
                    .findFirst();
        }
    }

    private final String model;
    private final Select<Way> way = new Select<>();
    private final BigDecimalField figure = new BigDecimalField();
    private final transient ModelPrice given;

    OwnPriceRow(String model, String name, ModelPrice given, Consumer<OwnPriceRow> remove) {
        this.model = model;
        this.given = given;
        addClassName("own-price");
        Way first = way(given);
        way.setItems(Arrays.stream(Way.values())
                .filter(each -> each != Way.WHOLE || first == Way.WHOLE)
                .toList());
        way.setItemLabelGenerator(each -> each == Way.WHOLE
                ? PriceWords.of(given.rule())
                : t("admin.prices.way." + each.name().toLowerCase(Locale.ROOT)));
        way.setAriaLabel(t("admin.prices.way", name));
        way.setValue(first);
        figure.setAriaLabel(t("admin.prices.figure", name));
        figure.setValue(figure(given));
        way.addValueChangeListener(change -> figure.setVisible(change.getValue() != Way.WHOLE));
        figure.setVisible(first != Way.WHOLE);
        Button away = new Button(t("action.remove"), click -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        away.setAriaLabel(t("admin.prices.remove", name));
        add(new Span(name), way, figure, away);
    }

    String model() {
        return model;
    }

    /** Empty where the figure is missing or below nothing; the field says so then. */
    Optional<ModelPrice> price() {
        if (way.getValue() == Way.WHOLE) {
            return Optional.of(given);
        }
        BigDecimal wanted = figure.getValue();
        boolean wrong = wanted == null || way.getValue() != Way.MARKUP && wanted.signum() < 0;
        figure.setInvalid(wrong);
        figure.setErrorMessage(wrong ? t("admin.prices.figure.wrong") : null);
        return wrong ? Optional.empty() : Optional.of(price(wanted));
    }

    private ModelPrice price(BigDecimal wanted) {
        return way.getValue()
                .unit()
                .map(unit -> ModelPrice.rule(perUnit(unit, new Money(wanted))))
                .orElseGet(() -> ModelPrice.markup(wanted));
    }

    private static PriceRule.Metered perUnit(PriceRule.Unit unit, Money amount) {
        return new PriceRule.Metered(
                unit, null, null, List.of(new PriceRule.Rate(amount, null)), null, null, null, null);
    }

    private static Way way(ModelPrice given) {
        if (given.rule() == null) {
            return Way.MARKUP;
        }
        PriceRule.Metered rule = given.rule();
        return rule.equals(perUnit(rule.unit(), rule.rates().get(0).amount()))
                ? Way.valueOf(rule.unit().name())
                : Way.WHOLE;
    }

    private static BigDecimal figure(ModelPrice given) {
        return given.rule() == null
                ? given.markupPercent()
                : given.rule().rates().get(0).amount().amount().stripTrailingZeros();
    }
}
