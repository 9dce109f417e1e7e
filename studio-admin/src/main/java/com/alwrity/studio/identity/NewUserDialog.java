package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;

/** Makes an account, with a workspace of its own. */
class NewUserDialog extends Dialog {

    NewUserDialog(PeopleDesk desk, Runnable changed) {
        setHeaderTitle(t("people.new"));
        setWidth("460px");
        TextField name = new TextField(t("people.name"));
        name.setMaxLength(Accounts.MAX_NAME);
        EmailField email = new EmailField(t("people.sort.email"));
        Select<Role> role = new Select<>();
        role.setLabel(t("people.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(UserFilter::name);
        role.setValue(Role.CREATOR);
        PasswordField password = new PasswordField(t("people.password"));
        password.setHelperText(t("profile.password.hint"));
        password.getElement().setAttribute("autocomplete", "new-password");
        name.setWidthFull();
        email.setWidthFull();
        role.setWidthFull();
        password.setWidthFull();
        Div form = new Div(name, email, role, password);
        form.addClassName("form");
        add(form);
        Button create = new Button(
                t("people.create"),
                click -> desk.attempt(() -> {
                            desk.create(email.getValue(), name.getValue(), role.getValue(), password.getValue());
                            return name.getValue();
                        })
                        .ifPresent(made -> {
                            PeopleDesk.tell(t("people.made", made));
                            close();
                            changed.run();
                        }));
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), create);
    }
}
