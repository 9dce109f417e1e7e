package com.alwrity.studio.shell;

import static com.alwrity.studio.text.Words.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;

/** Rows that come page by page; on a narrow screen each row is a card. */
public class Table extends Div {

    private final List<String> columns;
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTable table = new NativeTable();
    private final Paragraph empty;

    public Table(String label, String none, List<String> columns) {
        this.columns = columns;
        addClassNames("panel", "model-table");
        NativeTableRow head = new NativeTableRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(t(column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.add(new NativeTableHeader(head), body);
        table.getElement().setAttribute("aria-label", t(label));
        empty = new Paragraph(t(none));
        empty.addClassName("hint");
        add(table, empty);
        clear();
    }

    public void clear() {
        body.removeAll();
        table.setVisible(false);
        empty.setVisible(true);
    }

    /** @param cells the first one names the row */
    public void row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell title = new NativeTableHeaderCell();
        title.getElement().setAttribute("scope", "row");
        title.add(cells[0]);
        row.add(title);
        for (int i = 1; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-label", t(columns.get(i)));
            row.add(cell);
        }
        body.add(row);
        table.setVisible(true);
        empty.setVisible(false);
    }
}
