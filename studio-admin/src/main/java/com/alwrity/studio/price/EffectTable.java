package com.alwrity.studio.price;

import static com.alwrity.studio.text.Words.amount;
import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.ledger.Money;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** What other prices would have made of a month. */
class EffectTable extends NativeTable {

    private static final List<String> COLUMNS =
            List.of("admin.effect.runs", "admin.effect.cost", "admin.effect.owed", "admin.effect.would");

    EffectTable(PriceEffect effect, UnaryOperator<String> name) {
        addClassName("figures-table");
        NativeTableRow head = new NativeTableRow();
        head.add(head("admin.prices.model"));
        COLUMNS.forEach(column -> head.add(head(column)));
        NativeTableBody body = new NativeTableBody();
        body.add(row(t("admin.effect.all"), effect.runs(), effect.cost(), effect.owed(), effect.wouldBe()));
        effect.lines()
                .forEach(line ->
                        body.add(row(name.apply(line.model()), line.runs(), line.cost(), line.owed(), line.wouldBe())));
        add(new NativeTableHeader(head), body);
    }

    private static NativeTableRow row(String name, long runs, Money cost, Money owed, Money wouldBe) {
        NativeTableHeaderCell first = new NativeTableHeaderCell(name);
        first.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(
                first,
                cell(0, Long.toString(runs)),
                cell(1, amount(cost)),
                cell(2, amount(owed)),
                cell(3, amount(wouldBe) + " (" + change(owed, wouldBe) + ")"));
        return row;
    }

    private static String change(Money owed, Money wouldBe) {
        BigDecimal difference = wouldBe.amount().subtract(owed.amount());
        return (difference.signum() < 0 ? "−" : "+") + amount(new Money(difference.abs()));
    }

    private static NativeTableHeaderCell head(String column) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(t(column));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableCell cell(int column, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", t(COLUMNS.get(column)));
        return cell;
    }
}
