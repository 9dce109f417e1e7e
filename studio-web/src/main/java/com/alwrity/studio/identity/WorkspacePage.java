package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.api.PublicUrl;
import com.alwrity.studio.asset.DeletedBlobs;
import com.alwrity.studio.notification.WebhookDeliveries;
import com.alwrity.studio.notification.Webhooks;
import com.alwrity.studio.notification.WebhooksPanel;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.StudioException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;

/** The workspace that one is in: its name, who works in it, and the way out. */
@Route("workspace")
@PermitAll
@Dependent
public class WorkspacePage extends Div implements HasDynamicTitle {

    private final transient Workspaces workspaces;
    private final H1 title = new H1();
    private final Paragraph sub = new Paragraph();

    @Inject
    public WorkspacePage(
            Workspaces workspaces,
            Members members,
            Invitations invitations,
            DeleteWorkspace delete,
            DeletedBlobs deleted,
            PublicUrl publicUrl,
            Webhooks webhooks,
            WebhookDeliveries deliveries,
            Clock clock) {
        this.workspaces = workspaces;
        addClassName("page");
        sub.addClassName("sub");
        boolean owner = SignedIn.profile().memberRole() == MemberRole.OWNER;
        Div cards = new Div();
        cards.addClassName("settings");
        cards.add(name(owner), new MembersPanel(members));
        if (owner) {
            cards.add(
                    new InvitationsPanel(invitations, publicUrl, clock),
                    new WebhooksPanel(webhooks, deliveries, clock));
        }
        cards.add(new AnotherPanel(workspaces), new LeavePanel(members));
        if (owner) {
            cards.add(new DeletePanel(
                    "workspace.delete",
                    "/api/video-studio/workspaces/" + SignedIn.caller().workspaceId() + "/export",
                    name -> deleted.remove(delete.delete(SignedIn.caller(), name))));
        }
        add(new Div(title, sub), cards);
        head();
    }

    private void head() {
        Profile profile = SignedIn.profile();
        title.setText(profile.workspaceName());
        sub.setText(t("workspace.role", t("member_role." + profile.memberRole().key() + ".long")));
    }

    private Section name(boolean owner) {
        TextField name = field("workspace.name");
        name.setValue(SignedIn.profile().workspaceName());
        name.setReadOnly(!owner);
        ComboBox<String> zone = new ComboBox<>(t("workspace.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setValue(workspaces.get(SignedIn.caller()).zone());
        zone.setHelperText(t("workspace.zone.hint"));
        zone.setReadOnly(!owner);
        zone.setWidthFull();
        Section section = panel("nav.workspace");
        section.add(name, zone);
        if (owner) {
            section.add(new Button(
                    t("action.save"),
                    click -> act(() -> {
                        workspaces.change(SignedIn.caller(), name.getValue(), zone.getValue());
                        SignedIn.renew(workspaces.enter(
                                SignedIn.caller(), SignedIn.caller().workspaceId()));
                        head();
                        Notices.tell(t("workspace.saved"));
                    })));
        }
        if (workspaces.get(SignedIn.caller()).isDefault()) {
            section.add(hint("workspace.default.is"));
        } else {
            section.add(new Button(
                    t("workspace.default"),
                    click -> act(() -> {
                        workspaces.makeDefault(SignedIn.caller());
                        click.getSource().setVisible(false);
                        Notices.tell(t("workspace.default.done"));
                    })));
        }
        return section;
    }

    /** Goes on in another workspace: every part of the page is about the one before. */
    public static void enter(Workspaces workspaces, WorkspaceView workspace) {
        act(() -> {
            SignedIn.renew(workspaces.enter(SignedIn.caller(), workspace.id()));
            UI.getCurrent().getPage().setLocation("/");
        });
    }

    static Section panel(String title) {
        Section section = new Section(new H2(t(title)));
        section.addClassName("panel");
        return section;
    }

    static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(t(text));
        hint.addClassName("hint");
        return hint;
    }

    static void act(Runnable deed) {
        try {
            deed.run();
        } catch (StudioException e) {
            Notices.problem(e);
        }
    }

    static TextField field(String label) {
        TextField field = new TextField(t(label));
        field.setWidthFull();
        field.setMaxLength(Accounts.MAX_NAME);
        return field;
    }

    @Override
    public String getPageTitle() {
        return t("nav.workspace") + " · Video Studio";
    }
}
