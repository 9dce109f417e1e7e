package com.alwrity.studio.usage;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** The figures of a month that matter most. */
class UsageTiles extends DescriptionList {

    UsageTiles() {
        addClassName("tiles");
    }

    /** @param current whether it is the month that it is now */
    void show(UsageMonth usage, boolean current) {
        removeAll();
        UsageLine all = usage.all();
        tile("usage.paid", amount(all.paid()), t("usage.runs", all.runs(), all.succeeded()));
        if (current) {
            tile("usage.held", amount(usage.held()), t("usage.held.what"));
            tile("usage.forecast", amount(usage.forecast()), t("usage.forecast.what"));
        }
        tile("usage.estimated", Formats.amount(all.estimated()), difference(all));
        tile(
                "usage.minute",
                all.costPerMinute().map(Formats::amount).orElse("–"),
                t("usage.minute.what", Formats.clock(all.seconds())));
    }

    private void tile(String name, String value, String note) {
        Term term = new Term(t(name));
        Span figure = new Span(value);
        figure.addClassNames("figure", "numbers");
        Span small = new Span(note);
        small.addClassName("hint");
        Div tile = new Div(term, new Description(figure, small));
        tile.addClassNames("panel", "tile");
        add(tile);
    }

    private static String amount(Credits credits) {
        return Formats.amount(credits.inMoney());
    }

    /** By how much what was paid missed what was estimated. */
    private static String difference(UsageLine all) {
        Money estimated = all.estimated();
        if (estimated.isZero()) {
            return t("usage.estimated.none");
        }
        BigDecimal percent = all.paid()
                .inMoney()
                .amount()
                .subtract(estimated.amount())
                .movePointRight(2)
                .divide(estimated.amount(), 0, RoundingMode.HALF_UP);
        return switch (percent.signum()) {
            case 0 -> t("usage.estimated.exact");
            case 1 -> t("usage.estimated.more", percent);
            default -> t("usage.estimated.less", percent.negate());
        };
    }
}
