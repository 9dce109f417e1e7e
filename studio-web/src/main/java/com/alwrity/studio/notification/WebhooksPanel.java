package com.alwrity.studio.notification;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.problem.Notices;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.shell.Glyph;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** The programs that are told what happens in the workspace; for its owners. */
public class WebhooksPanel extends Section {

    private final transient Webhooks webhooks;
    private final transient WebhookDeliveries deliveries;
    private final transient Clock clock;
    private final Div list = new Div();

    public WebhooksPanel(Webhooks webhooks, WebhookDeliveries deliveries, Clock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.clock = clock;
        addClassNames("panel", "webhooks");
        Paragraph sub = new Paragraph(t("webhooks.sub"));
        sub.addClassName("hint");
        list.addClassName("token-list");
        Button add = new Button(
                t("webhooks.add"), Glyph.PLUS.icon(), click -> new WebhookDialog(webhooks, null, this::show).open());
        add(new H2(t("webhooks.title")), sub, list, add);
        show();
    }

    private void show() {
        list.removeAll();
        List<WebhookView> all = webhooks.all(SignedIn.caller());
        if (all.isEmpty()) {
            Span none = new Span(t("webhooks.none"));
            none.addClassName("hint");
            list.add(none);
        }
        all.forEach(webhook -> list.add(row(webhook)));
    }

    private Div row(WebhookView webhook) {
        Span name = new Span(WebhookWords.name(webhook));
        name.addClassName("token-name");
        Span state = new Span(" " + WebhookWords.state(webhook));
        state.addClassName("hint");
        Div facts = new Div(webhook.url() + " · "
                + webhook.kinds().stream().map(WebhookWords::kind).collect(Collectors.joining(", ")));
        facts.addClassNames("hint", "webhook-facts");
        Div row = new Div(new Div(new Div(name, state), facts), actions(webhook));
        row.addClassName("token");
        return row;
    }

    private Div actions(WebhookView webhook) {
        String name = WebhookWords.name(webhook);
        Button told =
                button("webhooks.deliveries", name, () -> new DeliveriesDialog(deliveries, webhook, clock).open());
        Button test = button("webhooks.test", name, () -> test(webhook));
        test.setEnabled(webhook.active());
        Button edit = button("webhooks.edit", name, () -> new WebhookDialog(webhooks, webhook, this::show).open());
        Button turn = button(webhook.active() ? "webhooks.turn_off" : "webhooks.turn_on", name, () -> turn(webhook));
        Button remove = button("webhooks.remove", name, () -> remove(webhook));
        return new Div(told, test, edit, turn, remove);
    }

    private static Button button(String text, String name, Runnable deed) {
        Button button = new Button(t(text), click -> deed.run());
        button.setAriaLabel(t(text + ".named", name));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void test(WebhookView webhook) {
        act(() -> {
            deliveries.test(SignedIn.caller(), webhook.id());
            Notices.tell(
                    t("webhooks.tested"),
                    t("webhooks.look"),
                    () -> new DeliveriesDialog(deliveries, webhook, clock).open());
        });
    }

    private void turn(WebhookView webhook) {
        act(() -> webhooks.change(
                SignedIn.caller(),
                webhook.id(),
                new WebhookChange(null, null, null, !webhook.active(), webhook.version())));
    }

    /** Taken away at once; whoever did not mean it gets it back with its secret. */
    private void remove(WebhookView webhook) {
        act(() -> {
            webhooks.remove(SignedIn.caller(), webhook.id());
            Notices.tell(
                    t("webhooks.removed", WebhookWords.name(webhook)),
                    t("action.undo"),
                    () -> act(() -> webhooks.restore(SignedIn.caller(), webhook.id())));
        });
    }

    private void act(Runnable deed) {
        try {
            deed.run();
        } catch (StudioException e) {
            Notices.problem(e);
        }
        show();
    }
}
