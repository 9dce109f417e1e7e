package com.alwrity.studio.notification;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.identity.SignedIn;
import com.alwrity.studio.identity.WorkspacePage;
import com.alwrity.studio.problem.Notices;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** Says to the owners, on whatever page they are, that a webhook was switched off. */
@Dependent
public class WebhookAlerts {

    private final Webhooks webhooks;
    private final LiveEvents events;

    @Inject
    public WebhookAlerts(Webhooks webhooks, LiveEvents events) {
        this.webhooks = webhooks;
        this.events = events;
    }

    public void watch(Component page) {
        events.whileAttached(page, event -> {
            if (event.kind().equals("webhook.off")
                    && SignedIn.caller().memberRole().includes(MemberRole.OWNER)) {
                tell(event.details().get("webhook").toString());
            }
        });
    }

    private void tell(String id) {
        webhooks.all(SignedIn.caller()).stream()
                .filter(webhook -> webhook.id().toString().equals(id))
                .forEach(webhook -> Notices.tell(
                        t("webhooks.alert", WebhookWords.name(webhook)),
                        t("webhooks.look"),
                        () -> UI.getCurrent().navigate(WorkspacePage.class)));
    }
}
