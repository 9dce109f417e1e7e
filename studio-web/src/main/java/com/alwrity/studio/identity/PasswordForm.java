package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.PasswordField;

/** Changes the password of whoever knows the present one. */
class PasswordForm extends Section {

    private final transient Accounts accounts;
    private final PasswordField current = field("profile.password.current", "current-password");
    private final PasswordField next = field("profile.password.new", "new-password");

    PasswordForm(Accounts accounts) {
        this.accounts = accounts;
        addClassName("panel");
        next.setHelperText(t("profile.password.hint"));
        Button change = new Button(t("profile.password.change"), click -> change());
        add(new H2(t("profile.password")), current, next, change);
    }

    private static PasswordField field(String label, String completion) {
        PasswordField field = new PasswordField(t(label));
        field.setWidthFull();
        field.getElement().setAttribute("autocomplete", completion);
        return field;
    }

    private void change() {
        current.setInvalid(false);
        next.setInvalid(false);
        try {
            SignedIn.renew(accounts.changePassword(SignedIn.caller(), current.getValue(), next.getValue()));
            current.clear();
            next.clear();
            Notices.tell(t("profile.password.changed"));
        } catch (StudioException e) {
            e.violations().forEach(this::reject);
            if (e.violations().isEmpty()) {
                Notices.problem(e);
            }
        }
    }

    private void reject(Violation violation) {
        PasswordField field = violation.field().equals("currentPassword") ? current : next;
        field.setErrorMessage(ProblemWords.of(violation));
        field.setInvalid(true);
        field.focus();
    }
}
