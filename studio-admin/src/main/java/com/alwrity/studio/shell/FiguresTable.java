package com.alwrity.studio.shell;

import static com.alwrity.studio.text.Words.t;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Named lines with their figures; on a narrow screen each line is a card, and its figures say their names. */
public class FiguresTable extends NativeTable {

    private final transient List<String> figures;
    private final NativeTableHeaderCell first;
    private final NativeTableBody body = new NativeTableBody();

    /**
     * @param what the key of what the lines are
     * @param figures the keys of the names of the figures
     */
    public FiguresTable(String what, List<String> figures) {
        this.figures = List.copyOf(figures);
        addClassNames("figures-table", "numbers");
        first = head(what);
        NativeTableRow head = new NativeTableRow();
        head.add(first);
        figures.forEach(figure -> head.add(head(figure)));
        add(new NativeTableHeader(head), body);
    }

    /** @param what the key of what the lines are from here on */
    public void clear(String what) {
        first.setText(t(what));
        body.removeAll();
    }

    /** @param values one for each figure, in order */
    public void line(String name, String... values) {
        NativeTableHeaderCell label = new NativeTableHeaderCell(name);
        label.getElement().setAttribute("scope", "row");
        NativeTableRow row = new NativeTableRow();
        row.add(label);
        for (int i = 0; i < values.length; i++) {
            NativeTableCell cell = new NativeTableCell(values[i]);
            cell.getElement().setAttribute("data-label", t(figures.get(i)));
            row.add(cell);
        }
        body.add(row);
    }

    private static NativeTableHeaderCell head(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(t(text));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
