package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Words.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

/** One account: its role, its lock, a new password, and the studio as its owner sees it. */
class UserDialog extends Dialog {

    private final transient UserView user;
    private final transient PeopleDesk desk;
    private final transient Runnable changed;
    private final Select<Role> role = new Select<>();
    private final Checkbox locked = new Checkbox(t("people.state.locked"));

    UserDialog(UserView user, PeopleDesk desk, Runnable changed) {
        this.user = user;
        this.desk = desk;
        this.changed = changed;
        setHeaderTitle(user.name());
        setWidth("460px");
        role.setLabel(t("people.role"));
        role.setItems(Role.values());
        role.setItemLabelGenerator(UserFilter::name);
        role.setValue(user.role());
        role.setWidthFull();
        locked.setValue(user.locked());
        Button reset = new Button(t("people.reset"), click -> ask("reset", t("people.reset"), this::resetPassword));
        Div form = new Div(new Paragraph(user.email()), role, locked, reset);
        if (user.role() != Role.ADMIN && !user.locked()) {
            String label = t("people.act", user.name());
            form.add(new Button(label, click -> ask("act", label, this::actAs)));
        }
        form.addClassName("form");
        add(form);
        Button save = new Button(t("people.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("action.cancel"), click -> close()), save);
    }

    private void save() {
        desk.attempt(() -> desk.change(user, role.getValue(), locked.getValue()))
                .ifPresent(saved -> {
                    PeopleDesk.tell(t("people.saved"));
                    close();
                    changed.run();
                });
    }

    private void ask(String deed, String label, Runnable act) {
        ConfirmDialog confirm = new ConfirmDialog(
                t("people." + deed + ".title", user.name()), t("people." + deed + ".text"), label, yes -> act.run());
        confirm.setCancelable(true);
        confirm.setCancelText(t("action.cancel"));
        confirm.open();
    }

    private void resetPassword() {
        desk.attempt(() -> desk.resetPassword(user)).ifPresent(password -> {
            Code secret = new Code(password);
            secret.addClassName("secret");
            Div once = new Div(new Paragraph(t("people.reset.done")), secret);
            once.addClassName("form");
            removeAll();
            getFooter().removeAll();
            add(once);
            getFooter().add(new Button(t("action.done"), click -> close()));
            changed.run();
        });
    }

    private void actAs() {
        desk.attempt(() -> {
                    desk.actAs(user);
                    return user;
                })
                .ifPresent(acted -> getUI().ifPresent(ui -> ui.getPage().setLocation("/")));
    }
}
