package com.alwrity.studio.ledger;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.util.List;

/** Sets a budget, or changes one. */
class BudgetDialog extends Dialog {

    private final transient Budgets budgets;
    private final transient BudgetUse edited;
    private final transient Runnable changed;
    private final Select<BudgetSubject> subject = new Select<>();
    private final RadioButtonGroup<BudgetPeriod> period = new RadioButtonGroup<>(t("budgets.period"));
    private final BigDecimalField amount = new BigDecimalField(t("budgets.amount"));
    private final RadioButtonGroup<Boolean> hard = new RadioButtonGroup<>(t("budgets.kind"));

    /** @param edited null for a new one */
    BudgetDialog(Budgets budgets, BudgetUse edited, Runnable changed) {
        this.budgets = budgets;
        this.edited = edited;
        this.changed = changed;
        setHeaderTitle(edited == null ? t("budgets.add") : t("budgets.edit", BudgetsPanel.name(edited)));
        setWidth("460px");
        subject.setLabel(t("budgets.whose"));
        List<BudgetSubject> subjects = budgets.subjects(SignedIn.caller());
        subject.setItems(subjects);
        subject.setItemLabelGenerator(each -> t("budgets.scope." + each.scope().key(), each.name()));
        subject.setValue(subjects.get(0));
        subject.setWidthFull();
        period.setItems(BudgetPeriod.values());
        period.setItemLabelGenerator(each -> t("budgets.period." + each.key() + ".long"));
        period.setValue(BudgetPeriod.MONTH);
        amount.setPrefixComponent(new Span("$"));
        amount.setWidthFull();
        hard.setItems(true, false);
        hard.setItemLabelGenerator(stops -> t(stops ? "budgets.hard.long" : "budgets.soft.long"));
        hard.setValue(true);
        Div form = edited == null ? new Div(subject, period, amount, hard) : new Div(amount, hard);
        form.addClassName("form");
        add(form);
        if (edited != null) {
            amount.setValue(edited.budget().amount().inMoney().amount().stripTrailingZeros());
            hard.setValue(edited.budget().hard());
        }
        Button save = new Button(t("action.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), save);
    }

    private void save() {
        amount.setInvalid(false);
        subject.setInvalid(false);
        BigDecimal wanted = amount.getValue();
        if (wanted != null && wanted.signum() < 0) {
            reject(new Violation("amount", "not_an_amount"));
            return;
        }
        try {
            store(wanted == null ? null : new Money(wanted));
            close();
            changed.run();
        } catch (StudioException e) {
            if (e.violations().isEmpty()) {
                Notices.problem(e);
            }
            e.violations().forEach(this::reject);
        }
    }

    private void store(Money limit) {
        if (edited == null) {
            BudgetSubject whose = subject.getValue();
            budgets.add(
                    SignedIn.caller(),
                    new BudgetDraft(whose.scope(), whose.id(), period.getValue(), limit, hard.getValue()));
        } else if (limit == null) {
            throw StudioException.invalid(Violation.required("amount"));
        } else {
            Budget budget = edited.budget();
            budgets.change(SignedIn.caller(), budget.id(), limit, hard.getValue(), budget.version());
        }
    }

    private void reject(Violation violation) {
        if (violation.field().equals("amount")) {
            amount.setErrorMessage(ProblemWords.of(violation));
            amount.setInvalid(true);
        } else {
            subject.setErrorMessage(ProblemWords.of(violation));
            subject.setInvalid(true);
        }
    }
}
