package com.alwrity.studio.governance;

import static com.alwrity.studio.text.Words.t;
import static com.alwrity.studio.text.Words.time;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Events in rows, a page of them at once; on a narrow screen each row is a card. */
class AuditTable extends Div {

    private static final List<String> COLUMNS = List.of("action", "who", "when", "workspace", "origin");

    private final transient AuditDesk desk;
    private final NativeTableBody body = new NativeTableBody();
    private final NativeTable table = new NativeTable();
    private final Paragraph empty = new Paragraph(t("audit.none"));
    private final Button more = new Button(t("audit.more"));
    private transient AuditFilter filter = AuditFilter.ALL;
    private String cursor;

    AuditTable(AuditDesk desk) {
        this.desk = desk;
        addClassNames("panel", "model-table", "audit-table");
        NativeTableRow head = new NativeTableRow();
        for (String column : COLUMNS) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(t("audit.column." + column));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        table.add(new NativeTableHeader(head), body);
        table.getElement().setAttribute("aria-label", t("nav.audit"));
        more.addClickListener(click -> showMore());
        empty.addClassName("hint");
        empty.getElement().setAttribute("role", "status");
        add(table, empty, more);
    }

    void show(AuditFilter wanted) {
        filter = wanted;
        cursor = null;
        body.removeAll();
        showMore();
        boolean any = body.getChildren().findAny().isPresent();
        table.setVisible(any);
        empty.setVisible(!any);
    }

    private void showMore() {
        AuditLog.Page page = desk.page(filter, cursor);
        page.items().forEach(entry -> body.add(row(entry)));
        cursor = page.nextCursor();
        more.setVisible(cursor != null);
    }

    private static NativeTableRow row(AuditEntry entry) {
        String words = AuditWords.action(entry.action());
        NativeButton action = new NativeButton(words, click -> new AuditDialog(entry).open());
        action.addClassNames("plain", "model-name");
        action.setAriaLabel(t("audit.open", words, time(entry.at())));
        Span subject = new Span(AuditWords.subject(entry));
        subject.addClassNames("hint", "model-key");
        NativeTableHeaderCell title = new NativeTableHeaderCell();
        title.getElement().setAttribute("scope", "row");
        title.add(new Div(action), subject);
        Span when = new Span(time(entry.at()));
        return new NativeTableRow(
                title,
                cell("who", new Span(AuditWords.who(entry))),
                cell("when", when),
                cell("workspace", new Span(entry.workspace() == null ? "–" : entry.workspace())),
                cell("origin", new Span(entry.origin() == null ? "–" : entry.origin())));
    }

    private static NativeTableCell cell(String column, Component content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-label", t("audit.column." + column));
        return cell;
    }
}
