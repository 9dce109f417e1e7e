package com.alwrity.studio.job;

import static com.alwrity.studio.text.Words.t;

import com.alwrity.studio.identity.CurrentCaller;
import com.alwrity.studio.problem.Wording;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** What waits for somebody's yes in all workspaces. */
@Route("admin/approvals")
@Menu(title = "nav.all_approvals", order = 124, icon = "STAMP")
@RolesAllowed("ADMIN")
@Dependent
public class AllApprovalsView extends Div implements HasDynamicTitle {

    @Inject
    public AllApprovalsView(
            Approvals approvals, DecideAsAdmin decide, CurrentCaller current, Wording wording, Clock clock) {
        addClassName("page");
        Paragraph sub = new Paragraph(t("admin.approvals.sub"));
        sub.addClassName("sub");
        add(
                new Div(new H1(t("nav.all_approvals")), sub),
                new WaitingPanel(new ApprovalsDesk(approvals, decide, current, wording, clock)));
    }

    @Override
    public String getPageTitle() {
        return t("nav.all_approvals") + " · Video Studio";
    }
}
