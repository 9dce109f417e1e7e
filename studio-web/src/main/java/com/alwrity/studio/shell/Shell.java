package com.alwrity.studio.shell;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.Profile;
import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.job.ApprovalAlerts;
import com.alwrity.studio.ledger.BudgetAlerts;
import com.alwrity.studio.notification.WebhookAlerts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The frame of all views: where one can go, what runs and what is left, and the view itself. */
@Layout
@PermitAll
@Dependent
public class Shell extends Div implements RouterLayout, AfterNavigationObserver {

    private final Rail rail = new Rail();
    private final Main content = new Main();

    @Inject
    public Shell(TopBar topBar, BudgetAlerts alerts, ApprovalAlerts approvals, WebhookAlerts webhooks) {
        addClassName("shell");
        content.setId("content");
        content.addClassName("content");
        content.getElement().setAttribute("tabindex", "-1");
        Anchor skip = new Anchor("#content", t("shell.skip"));
        skip.addClassName("skip");
        skip.getElement().setAttribute("router-ignore", true);
        Div frame = new Div();
        Profile profile = SignedIn.profile();
        if (profile.actingAdmin() != null) {
            frame.add(new ActingBanner(profile));
        }
        frame.add(topBar, content);
        frame.addClassName("frame");
        add(skip, rail, frame);
        alerts.watch(this);
        approvals.watch(this, waiting -> rail.count("approvals", waiting));
        webhooks.watch(this);
    }

    @Override
    public void showRouterLayoutContent(HasElement view) {
        content.removeAll();
        content.add((Component) view);
    }

    @Override
    public void removeRouterLayoutContent(HasElement view) {
        content.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        rail.mark(event.getLocation().getPath());
    }
}
