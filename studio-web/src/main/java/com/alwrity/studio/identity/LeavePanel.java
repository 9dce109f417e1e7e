package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** The way out of a workspace. */
class LeavePanel extends Section {

    LeavePanel(Members members) {
        addClassName("panel");
        Button leave = new Button(t("workspace.leave"), click -> {
            ConfirmDialog confirm = new ConfirmDialog(
                    t("workspace.leave.title", SignedIn.profile().workspaceName()),
                    t("workspace.leave.sub"),
                    t("workspace.leave"),
                    confirmed -> WorkspacePage.act(() -> {
                        members.leave(SignedIn.caller());
                        UI.getCurrent().getPage().setLocation("/");
                    }));
            confirm.setCancelable(true);
            confirm.setCancelText(t("action.keep"));
            confirm.setConfirmButtonTheme("error primary");
            confirm.open();
        });
        leave.addThemeVariants(ButtonVariant.LUMO_ERROR);
        add(new H2(t("workspace.leave")), WorkspacePage.hint("workspace.leave.sub"), leave);
    }
}
