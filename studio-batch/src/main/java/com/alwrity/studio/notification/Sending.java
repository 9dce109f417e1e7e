package com.alwrity.studio.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Sends one thing once. Should the node die on the way, another sends it again: receivers know it by its id. */
@Dependent
class Sending {

    private final WebhookSteps webhooks;
    private final WebhookLine line;
    private final MailSteps mails;
    private final MailPost post;

    @Inject
    Sending(WebhookSteps webhooks, WebhookLine line, MailSteps mails, MailPost post) {
        this.webhooks = webhooks;
        this.line = line;
        this.mails = mails;
        this.post = post;
    }

    /** @return when to try again; empty where it is over */
    Optional<Instant> send(Outgoing outgoing) {
        return switch (outgoing.way()) {
            case WEBHOOK -> webhook(outgoing.id());
            case MAIL -> mail(outgoing.id());
        };
    }

    void abandon(Outgoing outgoing) {
        switch (outgoing.way()) {
            case WEBHOOK -> webhooks.abandoned(outgoing.id());
            case MAIL -> mails.abandoned(outgoing.id());
        }
    }

    private Optional<Instant> webhook(UUID id) {
        return webhooks.begin(id)
                .flatMap(message -> webhooks.answered(id, line.post(message.url(), message.headers(), message.body())));
    }

    private Optional<Instant> mail(UUID id) {
        return mails.begin(id).flatMap(letter -> mails.sent(id, post.send(letter)));
    }
}
