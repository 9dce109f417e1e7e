package com.alwrity.studio.shell;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.Profile;
import com.alwrity.studio.identity.ProfileView;
import com.alwrity.studio.identity.SignedIn;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;

/** Who is signed in, and the way out. */
class AccountMenu extends NativeButton {

    AccountMenu() {
        Profile profile = SignedIn.profile();
        addClassName("avatar-button");
        setText(profile.initials());
        setAriaLabel(t("account.label", profile.name()));
        getElement().setAttribute("aria-haspopup", "true");
        Popover popover = new Popover();
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(t("account.label", profile.name()));
        Div menu = new Div(head(profile), profileLink());
        menu.getElement().appendChild(signOut());
        menu.addClassName("menu");
        popover.add(menu);
    }

    private static Div head(Profile profile) {
        Span name = new Span(profile.name());
        name.getStyle().setFontWeight("600");
        Span email = new Span(profile.email());
        Span workspace = new Span(profile.workspaceName());
        Div head = new Div(new Div(name), new Div(email), new Div(workspace));
        email.addClassName("hint");
        workspace.addClassName("hint");
        head.addClassName("menu-head");
        return head;
    }

    private static RouterLink profileLink() {
        RouterLink link = new RouterLink(ProfileView.class);
        link.add(Glyph.PERSON.icon(), new Span(t("nav.profile")));
        link.addClassName("item");
        return link;
    }

    /** A form of its own: the session ends by a POST that the server itself answers. */
    private static Element signOut() {
        Element button = new Element("button").setAttribute("type", "submit");
        button.getClassList().add("item");
        button.appendChild(Glyph.SIGN_OUT.icon().getElement(), new Span(t("account.sign_out")).getElement());
        return new Element("form")
                .setAttribute("method", "post")
                .setAttribute("action", "/sign-out")
                .appendChild(button);
    }
}
