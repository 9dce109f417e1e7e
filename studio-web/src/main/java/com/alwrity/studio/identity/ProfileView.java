package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.asset.DeletedBlobs;
import com.alwrity.studio.notification.MailPanel;
import com.alwrity.studio.notification.MailWishes;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.StudioException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;

/** Who one is here: name, password, and the tokens by which programs act for one. */
@Route("profile")
@Menu(title = "nav.profile", order = 90, icon = "PERSON")
@PermitAll
@Dependent
public class ProfileView extends Div implements HasDynamicTitle {

    private final transient Accounts accounts;

    @Inject
    public ProfileView(
            Accounts accounts,
            Tokens tokens,
            MailWishes mails,
            DeleteAccount delete,
            DeletedBlobs deleted,
            Clock clock) {
        this.accounts = accounts;
        addClassName("page");
        Paragraph sub = new Paragraph(SignedIn.profile().email());
        sub.addClassName("sub");
        Div cards = new Div(name());
        // Whoever signed in at the provider has their password there.
        if (!SignedIn.byProvider()) {
            cards.add(new PasswordForm(accounts));
        }
        cards.add(new TokensPanel(tokens, clock), new MailPanel(mails));
        cards.addClassName("settings");
        cards.add(new DeletePanel(
                "account.delete",
                "/api/video-studio/me/export",
                email -> deleted.remove(delete.delete(SignedIn.caller(), email))));
        add(new Div(new H1(t("profile.title")), sub), cards);
    }

    private Section name() {
        TextField name = new TextField(t("profile.name"));
        name.setWidthFull();
        name.setMaxLength(Accounts.MAX_NAME);
        name.setValue(SignedIn.profile().name());
        Button save = new Button(t("action.save"), click -> {
            try {
                SignedIn.renew(accounts.rename(SignedIn.caller(), name.getValue()));
                Notices.tell(t("profile.saved"));
            } catch (StudioException e) {
                Notices.problem(e);
            }
        });
        Section section = new Section(new H2(t("profile.you")), name, save);
        section.addClassName("panel");
        return section;
    }

    @Override
    public String getPageTitle() {
        return t("profile.title") + " · Video Studio";
    }
}
