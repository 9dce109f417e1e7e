package com.alwrity.studio.identity;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.text.Formats;
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
import java.util.Optional;

/** The door: a plain form that the server itself checks, so that browsers and password stores know it. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
@Dependent
public class SignInView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Paragraph error = new Paragraph();
    private final Element next =
            new Element("input").setAttribute("type", "hidden").setAttribute("name", "next");

    public SignInView() {
        addClassName("door");
        Image logo = new Image("static/img/logo.svg", "");
        Div brand = new Div(logo, new Span("Video Studio"));
        brand.addClassName("door-brand");
        error.addClassName("door-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        Div card = new Div(brand, new H1(t("sign_in.title")), sub(), error);
        card.addClassNames("panel", "door-card");
        card.getElement().appendChild(form());
        add(card);
    }

    private static Paragraph sub() {
        Paragraph sub = new Paragraph(t("sign_in.sub"));
        sub.addClassName("sub");
        return sub;
    }

    private Element form() {
        Element button = new Element("button").setAttribute("type", "submit").setText(t("sign_in.action"));
        button.getClassList().add("go");
        Element form = new Element("form").setAttribute("method", "post").setAttribute("action", "/sign-in/check");
        form.getClassList().add("door-form");
        return form.appendChild(
                field("email", "email", "username", t("sign_in.email")),
                field("password", "password", "current-password", t("sign_in.password")),
                next,
                button);
    }

    private static Element field(String name, String type, String completion, String label) {
        Element input = new Element("input")
                .setAttribute("id", name)
                .setAttribute("name", name)
                .setAttribute("type", type)
                .setAttribute("autocomplete", completion)
                .setAttribute("required", true);
        if (name.equals("email")) {
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
        next.setAttribute("value", "/" + wanted());
        Location location = event.getLocation();
        String reason =
                location.getQueryParameters().getSingleParameter("error").orElse("");
        error.setVisible(!reason.isEmpty());
        error.setText(reason.equals("throttled") ? t("sign_in.throttled", wait(location)) : t("sign_in.failed"));
    }

    private static String wait(Location location) {
        return location.getQueryParameters()
                .getSingleParameter("wait")
                .filter(seconds -> seconds.matches("\\d{1,6}"))
                .map(seconds -> Formats.roughly(Integer.parseInt(seconds)))
                .orElseGet(() -> Formats.roughly(60));
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
