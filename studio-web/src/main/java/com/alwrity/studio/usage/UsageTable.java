package com.alwrity.studio.usage;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.Function;

/** Lines of spending with their figures. */
class UsageTable extends NativeTable {

    private static final List<String> FIGURES =
            List.of("usage.col.runs", "usage.col.paid", "usage.col.estimated", "usage.col.minute");

    private final NativeTableHeaderCell first = head("");
    private final NativeTableBody body = new NativeTableBody();

    /** @param what the lines tell apart: the key of its name */
    UsageTable(String what) {
        addClassNames("figures-table", "numbers");
        name(what);
        NativeTableRow head = new NativeTableRow();
        head.add(first);
        FIGURES.forEach(figure -> head.add(head(t(figure))));
        add(new NativeTableHeader(head), body);
    }

    void name(String what) {
        first.setText(t(what));
    }

    void show(List<UsageLine> lines, Function<UsageLine, String> name) {
        body.removeAll();
        for (UsageLine line : lines) {
            NativeTableRow row = new NativeTableRow();
            NativeTableHeaderCell label = new NativeTableHeaderCell(name.apply(line));
            label.getElement().setAttribute("scope", "row");
            row.add(
                    label,
                    cell(0, t("usage.runs", line.runs(), line.succeeded())),
                    cell(1, Formats.amount(line.paid().inMoney())),
                    cell(2, Formats.amount(line.estimated())),
                    cell(3, line.costPerMinute().map(Formats::amount).orElse("–")));
            body.add(row);
        }
    }

    private static NativeTableHeaderCell head(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(text);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    /** On a narrow screen each row is a card, and says its figures' names itself. */
    private static NativeTableCell cell(int figure, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", t(FIGURES.get(figure)));
        return cell;
    }
}
