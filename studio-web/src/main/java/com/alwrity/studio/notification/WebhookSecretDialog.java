package com.alwrity.studio.notification;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.shell.Glyph;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Shows what a webhook's messages are signed with, this once. */
class WebhookSecretDialog extends Dialog {

    /** @param hint the key of what is said about it */
    WebhookSecretDialog(String text, String hint) {
        setHeaderTitle(t("webhooks.secret"));
        setWidth("460px");
        setCloseOnOutsideClick(false);
        Code secret = new Code(text);
        secret.addClassName("secret");
        Button copy = new Button(t("action.copy"), Glyph.COPY.icon(), click -> {
            click.getSource().getElement().executeJs("navigator.clipboard.writeText($0)", text);
            click.getSource().setText(t("action.copied"));
        });
        Div body = new Div(new Paragraph(t(hint)), secret, copy);
        body.addClassName("form");
        add(body);
        Button done = new Button(t("action.done"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }
}
