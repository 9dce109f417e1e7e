package com.alwrity.studio.job;

import static com.alwrity.studio.text.Words.count;
import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.ledger.Reason;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Asks why, once for all that are chosen. */
class DecideDialog extends Dialog {

    DecideDialog(Collection<UUID> chosen, boolean yes, ApprovalsDesk desk, Runnable decided) {
        List<UUID> jobs = List.copyOf(chosen);
        setHeaderTitle(count(yes ? "admin.approvals.accept" : "admin.approvals.reject", jobs.size()));
        setWidth("460px");
        TextArea reason = new TextArea(t("approvals.reason"));
        reason.setMaxLength(Reason.LONGEST);
        reason.setWidthFull();
        add(new Paragraph(t(yes ? "admin.approvals.accept.why" : "admin.approvals.reject.why")), reason);
        Button decide = new Button(t(yes ? "approvals.accept" : "approvals.reject"), click -> {
            String wrong = desk.decide(jobs, yes, reason.getValue());
            if (wrong == null) {
                close();
                decided.run();
            } else {
                reason.setErrorMessage(wrong);
                reason.setInvalid(true);
            }
        });
        decide.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), decide);
    }
}
