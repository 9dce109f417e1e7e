package com.alwrity.studio.ledger;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.shell.Glyph;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The budgets of the workspace with how much of each is used; its owners set them. */
public class BudgetsPanel extends Section {

    private static final int LOW = 80;

    private final transient Budgets budgets;
    private final transient Runnable changed;
    private final Div list = new Div();
    private final boolean owner;

    /** @param changed called after a change, to show all anew */
    public BudgetsPanel(Budgets budgets, Runnable changed) {
        this.budgets = budgets;
        this.changed = changed;
        this.owner = SignedIn.caller().memberRole().includes(MemberRole.OWNER);
        addClassNames("panel", "budgets");
        list.addClassName("budget-list");
        add(new H2(t("budgets.title")), list);
        if (owner) {
            add(new Button(
                    t("budgets.add"), Glyph.PLUS.icon(), click -> new BudgetDialog(budgets, null, changed).open()));
        }
    }

    public void show(List<BudgetUse> uses) {
        list.removeAll();
        if (uses.isEmpty()) {
            Paragraph none = new Paragraph(t(owner ? "budgets.none" : "budgets.none.member"));
            none.addClassName("hint");
            list.add(none);
        }
        uses.forEach(use -> list.add(row(use)));
    }

    private Div row(BudgetUse use) {
        Budget budget = use.budget();
        Span name = new Span(name(use));
        name.addClassName("budget-name");
        Span amounts = new Span(t(
                "budgets.used",
                Formats.amount(use.used().inMoney()),
                Formats.amount(budget.amount().inMoney()),
                t("budgets.period." + budget.period().key())));
        amounts.addClassName("numbers");
        Span kind = new Span(t(budget.hard() ? "budgets.hard" : "budgets.soft"));
        kind.addClassName("hint");
        Div row = new Div(new Div(name, kind), bar(use), amounts);
        row.addClassName("budget");
        if (owner) {
            row.add(actions(use));
        }
        return row;
    }

    static String name(BudgetUse use) {
        String subject = use.subject() == null ? "" : use.subject();
        return t("budgets.scope." + use.budget().scope().key(), subject);
    }

    private static Div bar(BudgetUse use) {
        int percent = use.percent();
        Span fill = new Span();
        fill.getStyle().set("width", Math.min(100, percent) + "%");
        Div bar = new Div(fill);
        bar.addClassName("budget-bar");
        bar.setClassName("low", percent >= LOW && percent < 100);
        bar.setClassName("full", percent >= 100);
        bar.getElement()
                .setAttribute("role", "meter")
                .setAttribute("aria-valuemin", "0")
                .setAttribute("aria-valuemax", "100")
                .setAttribute("aria-valuenow", Integer.toString(Math.min(100, percent)))
                .setAttribute("aria-label", t("budgets.bar", name(use), percent));
        return bar;
    }

    private Div actions(BudgetUse use) {
        Button edit = new Button(t("action.edit"), click -> new BudgetDialog(budgets, use, changed).open());
        edit.setAriaLabel(t("budgets.edit.named", name(use)));
        Button remove = new Button(t("action.remove"), click -> remove(use));
        remove.setAriaLabel(t("budgets.remove.named", name(use)));
        List.of(edit, remove)
                .forEach(button -> button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY));
        return new Div(edit, remove);
    }

    /** Taken away at once; whoever did not mean it gets it back as it was. */
    private void remove(BudgetUse use) {
        Budget budget = use.budget();
        try {
            budgets.remove(SignedIn.caller(), budget.id());
            Notices.tell(t("budgets.removed", name(use)), t("action.undo"), () -> restore(budget));
        } catch (StudioException e) {
            Notices.problem(e);
        }
        changed.run();
    }

    private void restore(Budget budget) {
        budgets.add(
                SignedIn.caller(),
                new BudgetDraft(
                        budget.scope(),
                        budget.subjectId(),
                        budget.period(),
                        budget.amount().inMoney(),
                        budget.hard()));
        changed.run();
    }
}
