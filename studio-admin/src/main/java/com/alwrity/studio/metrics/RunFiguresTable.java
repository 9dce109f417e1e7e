package com.alwrity.studio.metrics;

import static com.alwrity.studio.text.Words.t;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** How runs went, line by line. */
class RunFiguresTable extends NativeTable {

    private static final List<String> FIGURES = List.of(
            "admin.metrics.col.runs",
            "admin.metrics.success",
            "admin.metrics.col.p50",
            "admin.metrics.col.p90",
            "admin.metrics.col.queued",
            "admin.metrics.error");

    private final NativeTableHeaderCell first = head("admin.metrics.by");
    private final NativeTableBody body = new NativeTableBody();

    RunFiguresTable() {
        addClassNames("figures-table", "numbers");
        NativeTableRow head = new NativeTableRow();
        head.add(first);
        FIGURES.forEach(figure -> head.add(head(figure)));
        add(new NativeTableHeader(head), body);
    }

    void show(List<RunFigures> lines, MetricsBy by) {
        first.setText(t("admin.metrics.by." + by.key()));
        body.removeAll();
        for (RunFigures line : lines) {
            NativeTableHeaderCell name = new NativeTableHeaderCell(FigureText.key(by, line.key()));
            name.getElement().setAttribute("scope", "row");
            NativeTableRow row = new NativeTableRow();
            row.add(
                    name,
                    cell(0, Long.toString(line.runs())),
                    cell(1, FigureText.percent(line.succeeded())),
                    cell(2, FigureText.seconds(line.p50())),
                    cell(3, FigureText.seconds(line.p90())),
                    cell(4, FigureText.seconds(line.queued())),
                    cell(5, line.estimateError() == null ? "–" : FigureText.percent(line.estimateError())));
            body.add(row);
        }
    }

    private static NativeTableHeaderCell head(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(t(text));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private static NativeTableCell cell(int figure, String text) {
        NativeTableCell cell = new NativeTableCell(text);
        cell.getElement().setAttribute("data-label", t(FIGURES.get(figure)));
        return cell;
    }
}
