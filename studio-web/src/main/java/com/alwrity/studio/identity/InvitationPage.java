package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.ProblemWords;
import com.alwrity.studio.problem.StudioException;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where the link of an invitation leads: to joining as who one is, to signing in, or to an account. */
@Route(value = "invitation", autoLayout = false)
@AnonymousAllowed
@Dependent
public class InvitationPage extends Main implements HasUrlParameter<String>, HasDynamicTitle {

    public static final String PATH = "/invitation/";

    private final transient JoinWorkspace join;
    private final Div card = new Div();

    @Inject
    public InvitationPage(JoinWorkspace join) {
        this.join = join;
        addClassName("door");
        card.addClassNames("panel", "door-card");
        add(card);
    }

    @Override
    public void setParameter(BeforeEvent event, String secret) {
        // The session begins anew as somebody joins; a push connection would at once begin another one in its place.
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
        Div brand = new Div(new Image("static/img/logo.svg", ""), new Span("Video Studio"));
        brand.addClassName("door-brand");
        card.removeAll();
        card.add(brand);
        try {
            show(join.look(secret), secret, event);
        } catch (StudioException e) {
            card.add(new H1(t("invitation.closed")), hint(ProblemWords.of(e)), home());
        }
    }

    private void show(JoinWorkspace.Invited invited, String secret, BeforeEvent event) {
        card.add(
                new H1(t("invitation.title", invited.workspace())),
                hint(t("invitation.sub", t("member_role." + invited.role().key()), invited.email())));
        Optional<Profile> here = SignedIn.find();
        if (here.filter(profile -> profile.email().equals(invited.email())).isPresent()) {
            card.add(joining(secret));
        } else if (here.isPresent()) {
            card.add(hint(t("invitation.other", here.get().email())));
            card.getElement().appendChild(signOut());
        } else if (invited.known()) {
            Anchor signIn = new Anchor("/sign-in?to=invitation/" + secret, t("sign_in.action"));
            signIn.addClassName("button-link");
            signIn.getElement().setAttribute("router-ignore", true);
            card.add(hint(t("invitation.known")), signIn);
        } else {
            error(event).ifPresent(card::add);
            card.getElement().appendChild(account(secret));
        }
    }

    private Button joining(String secret) {
        Button go = new Button(t("invitation.join"), click -> {
            try {
                SignedIn.renew(join.accept(SignedIn.caller(), secret));
                click.getSource().getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
            } catch (StudioException e) {
                Notices.problem(e);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return go;
    }

    private static Optional<Paragraph> error(BeforeEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("error")
                .map(code -> {
                    Paragraph error =
                            new Paragraph(t("invitation.error." + (code.equals("name") ? "name" : "password")));
                    error.addClassName("door-error");
                    error.getElement().setAttribute("role", "alert");
                    return error;
                });
    }

    private static Element account(String secret) {
        return DoorForm.of("/sign-in/join", t("invitation.make"))
                .hidden("token", secret)
                .field("name", "text", "name", t("profile.name"))
                .field("password", "password", "new-password", t("sign_in.password"))
                .hint(t("profile.password.hint"))
                .element();
    }

    private static Element signOut() {
        return DoorForm.of("/sign-out", t("account.sign_out")).element();
    }

    private static Anchor home() {
        Anchor home = new Anchor("/", t("not_found.action"));
        home.addClassName("button-link");
        return home;
    }

    private static Paragraph hint(String text) {
        Paragraph hint = new Paragraph(text);
        hint.addClassName("sub");
        return hint;
    }

    @Override
    public String getPageTitle() {
        return t("invitation.page") + " · Video Studio";
    }
}
