package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.api.PublicUrl;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.shell.Glyph;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.server.VaadinServletRequest;
import java.time.Clock;
import java.util.List;

/** Asks people into the workspace; the link is shown once, to be sent on. */
class InvitationsPanel extends Section {

    private final transient Invitations invitations;
    private final transient PublicUrl publicUrl;
    private final transient Clock clock;
    private final EmailField email = new EmailField(t("workspace.invite.email"));
    private final Select<MemberRole> role = new Select<>();
    private final Div made = new Div();
    private final Div list = new Div();

    InvitationsPanel(Invitations invitations, PublicUrl publicUrl, Clock clock) {
        this.invitations = invitations;
        this.publicUrl = publicUrl;
        this.clock = clock;
        addClassNames("panel", "invitations");
        email.setWidthFull();
        role.setLabel(t("workspace.invite.role"));
        role.setItems(MemberRole.values());
        role.setItemLabelGenerator(one -> t("member_role." + one.key() + ".long"));
        role.setValue(MemberRole.EDITOR);
        role.setWidthFull();
        made.addClassName("form");
        made.setVisible(false);
        made.getElement().setAttribute("role", "status");
        list.addClassName("token-list");
        add(
                new H2(t("workspace.invites")),
                WorkspacePage.hint("workspace.invite.sub"),
                email,
                role,
                new Button(t("workspace.invite"), click -> invite()),
                made,
                list);
        show();
    }

    private void invite() {
        email.setInvalid(false);
        try {
            tell(invitations.invite(SignedIn.caller(), email.getValue(), role.getValue()));
            email.clear();
            show();
        } catch (StudioException e) {
            if (e.violations().isEmpty()) {
                Notices.problem(e);
            } else {
                email.setErrorMessage(ProblemWords.of(e.violations().get(0)));
                email.setInvalid(true);
                email.focus();
            }
        }
    }

    private void tell(Invitations.Issued issued) {
        String link = publicUrl.link(
                VaadinServletRequest.getCurrent().getHttpServletRequest(), InvitationPage.PATH + issued.secret());
        Code shown = new Code(link);
        shown.addClassName("secret");
        shown.getElement().setAttribute("aria-label", t("workspace.invite.link"));
        Button copy = new Button(t("action.copy"), Glyph.COPY.icon(), click -> {
            click.getSource().getElement().executeJs("navigator.clipboard.writeText($0)", link);
            click.getSource().setText(t("action.copied"));
        });
        made.removeAll();
        made.add(new Paragraph(t("workspace.invite.copy", issued.view().email())), shown, copy);
        made.setVisible(true);
    }

    private void show() {
        list.removeAll();
        List<InvitationView> open = invitations.list(SignedIn.caller());
        if (open.isEmpty()) {
            list.add(WorkspacePage.hint("workspace.invite.none"));
        }
        open.forEach(invitation -> list.add(row(invitation)));
    }

    private Div row(InvitationView invitation) {
        Span name = new Span(invitation.email());
        name.addClassName("token-name");
        String until = clock.instant().isBefore(invitation.expiresAt())
                ? t("workspace.invite.until", Formats.date(invitation.expiresAt()))
                : t("workspace.invite.over");
        Span facts = new Span(t("member_role." + invitation.role().key()) + " · " + until);
        facts.addClassName("hint");
        Button revoke = new Button(t("workspace.invite.revoke"), click -> {
            WorkspacePage.act(() -> invitations.revoke(SignedIn.caller(), invitation.id()));
            show();
        });
        revoke.setAriaLabel(t("workspace.invite.revoke.named", invitation.email()));
        revoke.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        Div row = new Div(new Div(new Div(name), facts), revoke);
        row.addClassName("token");
        return row;
    }
}
