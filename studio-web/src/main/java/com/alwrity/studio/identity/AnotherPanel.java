package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.problem.Notices;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;

/** Makes one more workspace, and offers to go there. */
class AnotherPanel extends Section {

    AnotherPanel(Workspaces workspaces) {
        addClassName("panel");
        TextField name = WorkspacePage.field("workspace.create.name");
        Button create = new Button(
                t("workspace.create"),
                click -> WorkspacePage.act(() -> {
                    WorkspaceView made = workspaces.create(SignedIn.caller(), name.getValue());
                    name.clear();
                    Notices.tell(
                            t("workspace.created", made.name()),
                            t("account.enter", made.name()),
                            () -> WorkspacePage.enter(workspaces, made));
                }));
        add(new H2(t("workspace.create")), WorkspacePage.hint("workspace.create.hint"), name, create);
    }
}
