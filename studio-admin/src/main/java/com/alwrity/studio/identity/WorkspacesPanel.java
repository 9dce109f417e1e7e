package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Words.date;
import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.shell.Table;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;

/** All workspaces: whose they are, how many work there, and what they have left. */
class WorkspacesPanel extends Div {

    private static final int PAGE = 50;

    private final transient WorkspaceList workspaces;
    private final transient CurrentCaller current;
    private final TextField words = new TextField();
    private final Table table = new Table(
            "people.workspaces",
            "people.none.workspaces",
            List.of(
                    "people.workspace",
                    "people.owners",
                    "people.members",
                    "people.tier",
                    "people.created",
                    "people.credits"));
    private final Button more = new Button(t("people.more"), click -> page());
    private String cursor;

    WorkspacesPanel(WorkspaceList workspaces, CurrentCaller current) {
        this.workspaces = workspaces;
        this.current = current;
        addClassName("form");
        words.setPlaceholder(t("people.search.workspaces"));
        words.setAriaLabel(t("people.search.workspaces"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show());
        Div filter = new Div(words);
        filter.addClassName("model-filter");
        Anchor export = new Anchor("api/video-studio/admin/workspaces/export", t("people.export"));
        export.setRouterIgnore(true);
        add(filter, new Div(export), table, more);
        show();
    }

    private void show() {
        cursor = null;
        table.clear();
        page();
    }

    private void page() {
        WorkspaceList.Page page = workspaces.list(current.caller(), words.getValue(), PAGE, cursor);
        page.items().forEach(this::row);
        cursor = page.nextCursor();
        more.setVisible(cursor != null);
    }

    private void row(WorkspaceOverview workspace) {
        table.row(
                new Span(workspace.name()),
                new Span(workspace.owners()),
                new Span(String.valueOf(workspace.members())),
                new Span(workspace.tier()),
                new Span(date(workspace.createdAt())),
                new Span(workspace.available().value().toPlainString()));
    }
}
