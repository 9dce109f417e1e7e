package com.alwrity.studio.usage;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.ledger.BillingMonth;
import com.alwrity.studio.ledger.Credits;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Spending day by day, as bars; and as a table for whoever does not see them. */
class DayChart extends Section {

    private final Div bars = new Div();
    private final Span most = new Span();
    private final UsageTable table = new UsageTable("usage.day");

    DayChart() {
        addClassNames("panel", "day-chart");
        bars.addClassName("bars");
        bars.getElement().setAttribute("aria-hidden", "true");
        most.addClassName("hint");
        Details numbers = new Details(t("usage.as_table"), table);
        add(new H2(t("usage.by_day")), most, bars, numbers);
    }

    void show(BillingMonth month, List<UsageLine> days) {
        Map<String, UsageLine> byDay = days.stream().collect(Collectors.toMap(UsageLine::key, Function.identity()));
        long highest =
                days.stream().mapToLong(line -> line.paid().thousandths()).max().orElse(0);
        most.setText(
                t("usage.highest", Formats.amount(Credits.ofThousandths(highest).inMoney())));
        bars.removeAll();
        for (int day = 1; day <= month.month().lengthOfMonth(); day++) {
            LocalDate date = month.month().atDay(day);
            UsageLine line = byDay.get(date.toString());
            bars.add(bar(date, line == null ? Credits.ZERO : line.paid(), highest));
        }
        table.show(days, line -> Formats.day(LocalDate.parse(line.key())));
    }

    private static Div bar(LocalDate date, Credits paid, long highest) {
        Span fill = new Span();
        fill.getStyle().set("height", (highest == 0 ? 0 : 100 * paid.thousandths() / highest) + "%");
        Span number = new Span(Integer.toString(date.getDayOfMonth()));
        Div bar = new Div(fill, number);
        bar.addClassName("day");
        bar.setTitle(Formats.day(date) + ": " + Formats.amount(paid.inMoney()));
        return bar;
    }
}
