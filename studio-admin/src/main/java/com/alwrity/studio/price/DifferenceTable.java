package com.alwrity.studio.price;

import static com.alwrity.studio.text.Words.t;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.function.UnaryOperator;

/** What one list of prices says otherwise than another, side by side. */
class DifferenceTable extends NativeTable {

    DifferenceTable(List<PriceDifference> differences, UnaryOperator<String> name) {
        addClassName("figures-table");
        NativeTableRow head = new NativeTableRow();
        List.of("admin.prices.model", "admin.prices.before", "admin.prices.after")
                .forEach(column -> {
                    NativeTableHeaderCell cell = new NativeTableHeaderCell(t(column));
                    cell.getElement().setAttribute("scope", "col");
                    head.add(cell);
                });
        NativeTableBody body = new NativeTableBody();
        for (PriceDifference difference : differences) {
            NativeTableHeaderCell model = new NativeTableHeaderCell(
                    difference.model() == null ? t("admin.prices.all") : name.apply(difference.model()));
            model.getElement().setAttribute("scope", "row");
            NativeTableRow row = new NativeTableRow();
            row.add(
                    model,
                    cell("admin.prices.before", PriceText.of(difference.before())),
                    cell("admin.prices.after", PriceText.of(difference.after())));
            body.add(row);
        }
        add(new NativeTableHeader(head), body);
    }

    private static NativeTableCell cell(String column, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", t(column));
        return cell;
    }
}
