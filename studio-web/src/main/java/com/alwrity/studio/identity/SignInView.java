package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.shared.communication.PushMode;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/** The door: a plain form that the server itself checks, so that browsers and password stores know it. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
@Dependent
public class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Paragraph error = new Paragraph();
    private final Element next =
            new Element("input").setAttribute("type", "hidden").setAttribute("name", "next");

    private final transient Optional<String> provider;
    private final transient Optional<ProviderButton> button;

    @Inject
    public SignInView(SignInProvider single, LocalAccounts local) {
        provider = single.name();
        button = provider.map(ProviderButton::new);
        addClassName("door");
        Image logo = new Image("static/img/logo.svg", "");
        Div brand = new Div(logo, new Span("Video Studio"));
        brand.addClassName("door-brand");
        error.addClassName("door-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        Div card = new Div(brand, new H1(t("sign_in.title")), sub(), error);
        card.addClassNames("panel", "door-card");
        button.ifPresent(card::add);
        card.getElement().appendChild(local.open() ? separated() : asideForm());
        add(card);
    }

    private Element separated() {
        button.ifPresent(ProviderButton::separate);
        return form(true);
    }

    /** For the admin who gets in by a password whatever becomes of the provider. */
    private Element asideForm() {
        button.ifPresent(ProviderButton::lead);
        Element summary = new Element("summary").setText(t("sign_in.by_password"));
        Element aside = new Element("details").appendChild(summary, form(false));
        aside.getClassList().add("door-aside");
        return aside;
    }

    private static Paragraph sub() {
        Paragraph sub = new Paragraph(t("sign_in.sub"));
        sub.addClassName("sub");
        return sub;
    }

    /** @param first whether the page begins with it */
    private Element form(boolean first) {
        Element submit = new Element("button").setAttribute("type", "submit").setText(t("sign_in.action"));
        submit.getClassList().add("go");
        Element form = new Element("form").setAttribute("method", "post").setAttribute("action", "/sign-in/check");
        form.getClassList().add("door-form");
        return form.appendChild(
                field("email", "email", "username", t("sign_in.email"), first),
                field("password", "password", "current-password", t("sign_in.password"), false),
                next,
                submit);
    }

    private static Element field(String name, String type, String completion, String label, boolean first) {
        Element input = new Element("input")
                .setAttribute("id", name)
                .setAttribute("name", name)
                .setAttribute("type", type)
                .setAttribute("autocomplete", completion)
                .setAttribute("required", true);
        if (first) {
            input.setAttribute("autofocus", true);
        }
        Element caption = new Element("label").setAttribute("for", name).setText(label);
        return new Element("div").appendChild(caption, input);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (SignedIn.find().isPresent()) {
            event.forwardTo("");
            return;
        }
        // The session ends as somebody signs in; a push connection would at once begin another one in its place.
        event.getUI().getPushConfiguration().setPushMode(PushMode.DISABLED);
        Location location = event.getLocation();
        String path =
                "/" + location.getQueryParameters().getSingleParameter("to").orElseGet(SignInView::wanted);
        next.setAttribute("value", path);
        button.ifPresent(way -> way.leadTo(path));
        String reason =
                location.getQueryParameters().getSingleParameter("error").orElse("");
        error.setVisible(!reason.isEmpty());
        error.setText(SignInWords.of(reason, location, provider.orElse("")));
    }

    /** Where somebody was sent here from. */
    private static String wanted() {
        return Optional.ofNullable(VaadinSession.getCurrent().getSession())
                .map(session -> session.getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT))
                .map(Object::toString)
                .orElse("");
    }

    @Override
    public String getPageTitle() {
        return t("sign_in.title") + " · Video Studio";
    }
}
