package com.alwrity.studio.ledger;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** Movements of credits, each with what it left. */
class StatementTable extends NativeTable {

    private static final List<String> FIGURES =
            List.of("statement.available", "statement.held", "statement.spent", "statement.left");

    private final NativeTableBody body = new NativeTableBody();

    StatementTable() {
        addClassNames("figures-table", "numbers");
        NativeTableRow head = new NativeTableRow();
        head.add(head("statement.what"));
        FIGURES.forEach(figure -> head.add(head(figure)));
        add(new NativeTableHeader(head), body);
    }

    void clear() {
        body.removeAll();
    }

    /** @param linked whether each names the job that it is for */
    void add(List<StatementLine> lines, boolean linked) {
        for (StatementLine line : lines) {
            NativeTableHeaderCell what = new NativeTableHeaderCell();
            what.getElement().setAttribute("scope", "row");
            what.add(what(line, linked));
            NativeTableRow row = new NativeTableRow();
            row.add(
                    what,
                    cell(0, change(line.moved(AccountKind.AVAILABLE))),
                    cell(1, change(line.moved(AccountKind.HELD))),
                    cell(2, change(line.moved(AccountKind.SPENT))),
                    cell(
                            3,
                            line.left(AccountKind.AVAILABLE)
                                    .map(Formats::number)
                                    .orElse("–")));
            body.add(row);
        }
    }

    private static Div what(StatementLine line, boolean linked) {
        Span kind = new Span(t("posting." + line.kind().key()));
        kind.addClassName("name");
        Div what = new Div(kind);
        if (linked && line.jobId() != null) {
            RouterLink job = new RouterLink(line.jobTitle(), StatementView.class);
            job.setQueryParameters(StatementView.of("job", line.jobId()));
            what.add(job);
        }
        if (line.memo() != null) {
            what.add(new Span("“" + line.memo() + "”"));
        }
        Span at = new Span(Formats.date(line.at()));
        at.addClassName("hint");
        what.add(at);
        what.addClassName("movement");
        return what;
    }

    private static String change(Credits credits) {
        if (credits.isZero()) {
            return "–";
        }
        return credits.compareTo(Credits.ZERO) > 0 ? "+" + Formats.number(credits) : Formats.number(credits);
    }

    private static NativeTableHeaderCell head(String text) {
        NativeTableHeaderCell cell = new NativeTableHeaderCell(t(text));
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
