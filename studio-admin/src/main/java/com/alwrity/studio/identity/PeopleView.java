package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.problem.Wording;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Who has an account here, and the workspaces that they share. */
@Route("admin/people")
@Menu(title = "nav.people", order = 120, icon = "PEOPLE")
@RolesAllowed("ADMIN")
@Dependent
public class PeopleView extends Div implements HasDynamicTitle {

    @Inject
    public PeopleView(
            People people, Accounts accounts, WorkspaceList workspaces, CurrentCaller current, Wording wording) {
        addClassName("page");
        Paragraph sub = new Paragraph(t("people.sub"));
        sub.addClassName("sub");
        TabSheet tabs = new TabSheet();
        tabs.setWidthFull();
        tabs.add(t("people.users"), new UsersPanel(new PeopleDesk(people, accounts, current, wording)));
        tabs.add(t("people.workspaces"), new WorkspacesPanel(workspaces, current));
        add(new Div(new H1(t("nav.people")), sub), tabs);
    }

    @Override
    public String getPageTitle() {
        return t("nav.people") + " · Video Studio";
    }
}
