package com.alwrity.studio.job;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.api.PublicUrl;
import com.alwrity.studio.asset.AssetView;
import com.alwrity.studio.asset.Assets;
import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.ledger.Reason;
import com.alwrity.studio.notification.LiveEvents;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.problem.StudioException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What waits for somebody's yes, and what was decided lately. */
@Route("approvals")
@Menu(title = "nav.approvals", order = 82, icon = "APPROVAL")
@PermitAll
@Dependent
public class ApprovalsView extends Div implements HasDynamicTitle, ApprovalRow.Listener {

    private static final int SHOWN = 50;

    private final transient Approvals approvals;
    private final transient DecideApproval decide;
    private final transient Assets assets;
    private final transient ReviewLinks links;
    private final transient PublicUrl publicUrl;
    private final Div open = new Div();
    private final Div decided = new Div();

    @Inject
    public ApprovalsView(
            Approvals approvals,
            DecideApproval decide,
            Assets assets,
            ReviewLinks links,
            PublicUrl publicUrl,
            LiveEvents events) {
        this.approvals = approvals;
        this.decide = decide;
        this.assets = assets;
        this.links = links;
        this.publicUrl = publicUrl;
        addClassName("page");
        Paragraph sub = new Paragraph(t("approvals.sub"));
        sub.addClassName("sub");
        open.addClassName("approvals");
        open.getElement().setAttribute("aria-live", "polite");
        decided.addClassName("approvals");
        add(new Div(new H1(t("approvals.title")), sub), open, new H2(t("approvals.decided")), decided);
        show();
        events.whileAttached(this, event -> {
            if (event.kind().equals("job.state")) {
                show();
            }
        });
    }

    private void show() {
        show(open, approvals.list(SignedIn.caller(), true, SHOWN, null).items(), "approvals.none");
        show(decided, approvals.list(SignedIn.caller(), false, SHOWN, null).items(), "approvals.none_decided");
    }

    private void show(Div list, List<ApprovalView> found, String none) {
        list.removeAll();
        if (found.isEmpty()) {
            Paragraph nothing = new Paragraph(t(none));
            nothing.addClassName("hint");
            list.add(nothing);
        }
        found.forEach(approval -> list.add(new ApprovalRow(approval, this::asset, this)));
    }

    private Optional<AssetView> asset(UUID id) {
        try {
            return Optional.of(assets.get(SignedIn.caller(), id));
        } catch (StudioException e) {
            return Optional.empty();
        }
    }

    @Override
    public void accept(ApprovalView approval) {
        try {
            decide.accept(SignedIn.caller(), approval.job().id());
            Notices.tell(t("approvals.accepted", approval.job().title()));
        } catch (StudioException e) {
            Notices.problem(e);
        }
        show();
    }

    @Override
    public void askOutside(ApprovalView approval) {
        new ReviewDialog(approval, links, publicUrl).open();
    }

    @Override
    public void reject(ApprovalView approval) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(t("approvals.reject.named", approval.job().title()));
        dialog.setWidth("460px");
        TextArea reason = new TextArea(t("approvals.reason"));
        reason.setMaxLength(Reason.LONGEST);
        reason.setWidthFull();
        dialog.add(reason);
        Button no = new Button(t("approvals.reject"), click -> {
            if (rejected(approval, reason)) {
                dialog.close();
                show();
            }
        });
        no.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dialog.getFooter().add(new Button(t("action.cancel"), click -> dialog.close()), no);
        dialog.open();
    }

    private boolean rejected(ApprovalView approval, TextArea reason) {
        try {
            decide.reject(SignedIn.caller(), approval.job().id(), reason.getValue());
            return true;
        } catch (StudioException e) {
            if (e.violations().isEmpty()) {
                Notices.problem(e);
                return true;
            }
            reason.setErrorMessage(ProblemWords.of(e.violations().get(0)));
            reason.setInvalid(true);
            return false;
        }
    }

    @Override
    public String getPageTitle() {
        return t("approvals.title") + " · Video Studio";
    }
}
