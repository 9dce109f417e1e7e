package com.alwrity.studio.notification;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.shell.Glyph;
import com.alwrity.studio.text.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Locale;
import java.util.StringJoiner;

/** What a webhook was told, the newest first; each can be sent again. */
class DeliveriesDialog extends Dialog {

    private static final int PAGE = 20;

    private final transient WebhookDeliveries deliveries;
    private final transient WebhookView webhook;
    private final transient Clock clock;
    private final Div list = new Div();
    private final Button more = new Button(t("webhooks.more"));
    private String cursor;

    DeliveriesDialog(WebhookDeliveries deliveries, WebhookView webhook, Clock clock) {
        this.deliveries = deliveries;
        this.webhook = webhook;
        this.clock = clock;
        setHeaderTitle(t("webhooks.deliveries.named", WebhookWords.name(webhook)));
        setWidth("680px");
        list.addClassName("token-list");
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        more.addClickListener(click -> add());
        add(list, more);
        Button close = new Button(t("action.close"), click -> close());
        close.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(t("webhooks.refresh"), Glyph.AGAIN.icon(), click -> show()), close);
        show();
    }

    private void show() {
        list.removeAll();
        cursor = null;
        add();
    }

    /** The next page, beneath. */
    private void add() {
        WebhookDeliveries.Page page = deliveries.list(SignedIn.caller(), webhook.id(), PAGE, cursor);
        if (page.items().isEmpty()) {
            Paragraph none = new Paragraph(t("webhooks.deliveries.none"));
            none.addClassName("hint");
            list.add(none);
        }
        page.items().forEach(delivery -> list.add(row(delivery)));
        cursor = page.nextCursor();
        more.setVisible(cursor != null);
    }

    private Div row(DeliveryView delivery) {
        Span name = new Span(WebhookWords.kind(delivery.kind()));
        name.addClassName("token-name");
        Span when = new Span(Formats.ago(delivery.at(), clock.instant()));
        when.addClassName("hint");
        Div standing = new Div(WebhookWords.standing(delivery, clock.instant()));
        standing.addClassNames("hint", "delivery-" + delivery.state().name().toLowerCase(Locale.ROOT));
        Div facts = new Div(new Div(name, new Span(" "), when), standing);
        if (delivery.body() != null) {
            facts.add(content(delivery));
        }
        Button again = new Button(t("webhooks.replay"), click -> replay(delivery));
        again.setAriaLabel(t("webhooks.replay.named", WebhookWords.kind(delivery.kind())));
        again.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        again.setEnabled(webhook.active());
        Div row = new Div(facts, again);
        row.addClassName("token");
        return row;
    }

    /** What was said on both sides, for whoever wants to see it. */
    private static Details content(DeliveryView delivery) {
        StringJoiner said = new StringJoiner("\n\n").add(delivery.body());
        if (delivery.answer() != null && !delivery.answer().isBlank()) {
            said.add(t("webhooks.answer")).add(delivery.answer());
        }
        Pre text = new Pre(said.toString());
        text.addClassName("secret");
        text.getStyle().set("white-space", "pre-wrap");
        return new Details(t("webhooks.content"), text);
    }

    private void replay(DeliveryView delivery) {
        try {
            deliveries.replay(SignedIn.caller(), webhook.id(), delivery.id());
            Notices.tell(t("webhooks.replayed"));
        } catch (StudioException e) {
            Notices.problem(e);
        }
        show();
    }
}
