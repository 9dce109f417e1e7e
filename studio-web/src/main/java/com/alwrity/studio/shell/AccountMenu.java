package com.alwrity.studio.shell;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.Profile;
import com.alwrity.studio.identity.ProfileView;
import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.identity.WorkspacePage;
import com.alwrity.studio.identity.WorkspaceView;
import com.alwrity.studio.identity.Workspaces;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** Who is signed in, and the way out. */
class AccountMenu extends NativeButton {

    AccountMenu(Workspaces workspaces) {
        Profile profile = SignedIn.profile();
        addClassName("avatar-button");
        setText(profile.initials());
        setAriaLabel(t("account.label", profile.name()));
        getElement().setAttribute("aria-haspopup", "true");
        Popover popover = new Popover();
        popover.setTarget(this);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(t("account.label", profile.name()));
        Div menu = new Div(head(profile));
        List<WorkspaceView> all = workspaces.list(profile.caller());
        if (all.size() > 1) {
            menu.add(choice(workspaces, all, profile));
        }
        menu.add(
                link(WorkspacePage.class, Glyph.PEOPLE, "nav.workspace"),
                link(ProfileView.class, Glyph.PERSON, "nav.profile"));
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

    private static Div choice(Workspaces workspaces, List<WorkspaceView> all, Profile profile) {
        Div choice = new Div();
        choice.addClassName("workspaces");
        choice.getElement().setAttribute("role", "group").setAttribute("aria-label", t("account.workspaces"));
        for (WorkspaceView workspace : all) {
            boolean here = workspace.id().equals(profile.workspaceId());
            NativeButton enter = new NativeButton();
            enter.add((here ? Glyph.CHECK : Glyph.FOLDER).icon(), new Span(workspace.name()));
            enter.addClassName("item");
            enter.getElement().setAttribute("aria-current", here ? "true" : "false");
            enter.addClickListener(click -> WorkspacePage.enter(workspaces, workspace));
            choice.add(enter);
        }
        return choice;
    }

    private static RouterLink link(Class<? extends Component> view, Glyph glyph, String title) {
        RouterLink link = new RouterLink(view);
        link.add(glyph.icon(), new Span(t(title)));
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
