package com.alwrity.studio.job;

import static com.alwrity.studio.text.Words.amount;
import static com.alwrity.studio.text.Words.count;
import static com.alwrity.studio.text.Words.t;
import static com.alwrity.studio.text.Words.time;

import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.shell.Table;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The orders that wait, found, and decided one by one or together. */
class WaitingPanel extends Div {

    private final transient ApprovalsDesk desk;
    private final TextField words = new TextField();
    private final Select<OperationKind> operation = new Select<>();
    private final Span chosenCount = new Span();
    private final Div together = new Div();
    private final Table table = new Table(
            "nav.all_approvals",
            "approvals.none",
            List.of(
                    "admin.approvals.order",
                    "people.workspace",
                    "admin.approvals.asker",
                    "admin.approvals.at_most",
                    "admin.approvals.age",
                    "admin.approvals.expires"));
    private final Button more = new Button(t("people.more"), click -> page());
    private final Set<UUID> chosen = new LinkedHashSet<>();
    private String cursor;

    WaitingPanel(ApprovalsDesk desk) {
        this.desk = desk;
        addClassName("form");
        words.setPlaceholder(t("admin.approvals.search"));
        words.setAriaLabel(t("admin.approvals.search"));
        words.setClearButtonVisible(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show());
        String every = t("admin.approvals.every_operation");
        operation.setAriaLabel(t("admin.approvals.operation"));
        operation.setItems(OperationKind.values());
        operation.setEmptySelectionAllowed(true);
        operation.setEmptySelectionCaption(every);
        operation.setPlaceholder(every);
        operation.setItemLabelGenerator(kind -> kind == null ? every : t("admin.operation." + kind.key()));
        operation.addValueChangeListener(change -> show());
        Div filter = new Div(words, operation);
        filter.addClassName("model-filter");
        together.addClassName("actions");
        together.getElement().setAttribute("role", "status");
        together.add(
                chosenCount,
                new Button(t("approvals.accept"), click -> decide(true)),
                new Button(t("approvals.reject"), click -> decide(false)));
        add(filter, together, table, more);
        show();
    }

    private void show() {
        cursor = null;
        chosen.clear();
        table.clear();
        page();
        tell();
    }

    private void page() {
        Approvals.Page page = desk.page(words.getValue(), operation.getValue(), cursor);
        page.items().forEach(this::row);
        cursor = page.nextCursor();
        more.setVisible(cursor != null);
    }

    private void row(ApprovalView approval) {
        JobView job = approval.job();
        Checkbox choose = new Checkbox();
        choose.setAriaLabel(t("people.choose", job.title()));
        choose.setEnabled(approval.mine());
        choose.addValueChangeListener(change -> {
            if (change.getValue()) {
                chosen.add(job.id());
            } else {
                chosen.remove(job.id());
            }
            tell();
        });
        Span kind = new Span(t("admin.operation." + job.operation().key()) + " · " + job.model());
        kind.addClassNames("hint", "model-key");
        Div title = new Div(choose, new Div(new Div(new Span(job.title())), kind));
        title.addClassName("chosen");
        table.row(
                title,
                new Span(approval.workspace()),
                new Span(approval.asker()),
                new Span(amount(job.ceiling())),
                new Span(age(approval.askedAt())),
                new Span(time(approval.expiresAt())));
    }

    private String age(Instant asked) {
        Duration age = Duration.between(asked, desk.clock().instant());
        if (age.toDays() > 0) {
            return count("admin.approvals.days", age.toDays());
        }
        return age.toHours() > 0
                ? count("admin.approvals.hours", age.toHours())
                : count("admin.approvals.minutes", age.toMinutes());
    }

    private void tell() {
        together.setVisible(!chosen.isEmpty());
        chosenCount.setText(t("people.chosen", chosen.size()));
    }

    private void decide(boolean yes) {
        new DecideDialog(chosen, yes, desk, this::show).open();
    }
}
