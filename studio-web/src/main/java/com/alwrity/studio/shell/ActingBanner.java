package com.alwrity.studio.shell;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.Profile;
import com.alwrity.studio.identity.SignedIn;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Always in sight while an admin acts as somebody else, with the way back. */
class ActingBanner extends Div {

    ActingBanner(Profile person) {
        addClassName("acting");
        getElement().setAttribute("role", "status");
        Button back = new Button(t("acting.back"), click -> {
            SignedIn.actAsSelf();
            UI.getCurrent().getPage().setLocation("/admin/people");
        });
        back.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        add(new Span(t("acting.as", person.name(), person.email())), back);
    }
}
