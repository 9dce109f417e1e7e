package com.alwrity.studio.notification;

import static com.alwrity.studio.text.Texts.t;

import com.alwrity.studio.problem.ProblemTexts;
import com.alwrity.studio.text.Formats;
import com.alwrity.studio.text.Texts;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.StringJoiner;

/** Webhooks and what they were told, in words. */
final class WebhookWords {

    private WebhookWords() {}

    /** By what it is for, or else by its host. */
    static String name(WebhookView webhook) {
        return webhook.description().isEmpty() ? URI.create(webhook.url()).getHost() : webhook.description();
    }

    static String kind(EventKind kind) {
        return t("webhooks.kind." + kind.key());
    }

    static String state(WebhookView webhook) {
        if (webhook.switchedOff() != null) {
            return t("webhooks.off." + webhook.switchedOff().key());
        }
        return t(webhook.active() ? "webhooks.on" : "webhooks.off");
    }

    /** Where a delivery stands, and what was answered last. */
    static String standing(DeliveryView delivery, Instant now) {
        StringJoiner words = new StringJoiner(" · ");
        words.add(t("webhooks.delivery." + delivery.state().name().toLowerCase(Locale.ROOT)));
        if (delivery.status() != null) {
            words.add(t("webhooks.status", Integer.toString(delivery.status())));
        }
        if (delivery.problem() != null) {
            words.add(ProblemTexts.failure(delivery.problem(), Texts.locale()));
        }
        if (delivery.millis() != null) {
            words.add(t("webhooks.millis", delivery.millis()));
        }
        if (delivery.attempts() > 1) {
            words.add(t("webhooks.attempts", delivery.attempts()));
        }
        if (delivery.nextAt() != null && delivery.nextAt().isAfter(now)) {
            words.add(t("webhooks.next", Formats.date(delivery.nextAt())));
        }
        return words.toString();
    }
}
