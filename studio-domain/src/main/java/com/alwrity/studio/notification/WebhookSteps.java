package com.alwrity.studio.notification;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.persistence.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The steps of a delivery, each a transaction: what is about to be sent is written down before, what came of it after. */
@ApplicationScoped
@Transactional
public class WebhookSteps {

    @Inject
    private EntityManager entities;

    @Inject
    private Payloads payloads;

    @Inject
    private Events events;

    @Inject
    private Mails mails;

    @Inject
    private Seal seal;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** What is to be sent now; empty where nothing is any more. */
    public Optional<Message> begin(UUID id) {
        WebhookDelivery delivery = lock(id);
        if (delivery == null || !delivery.pending()) {
            return Optional.empty();
        }
        Webhook webhook = entities.find(Webhook.class, delivery.webhookId());
        if (!webhook.listens()) {
            delivery.failed("webhook.off");
            return Optional.empty();
        }
        Instant now = clock.instant();
        List<WebhookSecret> secrets = webhook.secrets(seal, now).toList();
        if (secrets.isEmpty()) {
            delivery.failed("webhook.secret_lost");
            return Optional.empty();
        }
        delivery.begin(delivery.body() == null ? payloads.of(delivery, webhook.workspaceId()) : delivery.body(), now);
        return Optional.of(new Message(webhook.address(), headers(id, now, delivery.body(), secrets), delivery.body()));
    }

    /** @return when it is tried again; empty where it is over */
    public Optional<Instant> answered(UUID id, WebhookAnswer answer) {
        WebhookDelivery delivery = lock(id);
        if (delivery == null) {
            return Optional.empty();
        }
        delivery.answered(answer);
        if (answer instanceof WebhookAnswer.Answered answered && answered.taken()) {
            delivery.delivered();
            return Optional.empty();
        }
        if (answer instanceof WebhookAnswer.Answered answered && answered.gone()) {
            delivery.failed();
            switchOff(delivery, SwitchedOff.GONE);
            return Optional.empty();
        }
        Optional<Instant> next = delivery.next(clock.instant());
        next.ifPresentOrElse(delivery::again, () -> exhausted(delivery));
        return next;
    }

    /** Something of ours is wrong with it. */
    public void abandoned(UUID id) {
        WebhookDelivery delivery = lock(id);
        if (delivery != null && delivery.pending()) {
            delivery.failed("webhook.internal");
        }
    }

    /** Those that should have been sent for a while: their turn may be lost. */
    public List<UUID> overdue(Instant before) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = entities.createNativeQuery(
                        "select id from webhook_delivery where state = 'PENDING' and next_at < ?1")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .getResultList();
        return ids;
    }

    /** Deletes what happened before this time, whatever became of it. */
    public int forget(Instant before) {
        return entities.createNativeQuery("delete from webhook_delivery where at < ?1 and state <> 'PENDING'")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private void exhausted(WebhookDelivery delivery) {
        delivery.failed();
        if (delivery.kind() != EventKind.WEBHOOK_TEST) {
            switchOff(delivery, SwitchedOff.FAILING);
        }
    }

    /** Once, however many deliveries find out. */
    private void switchOff(WebhookDelivery delivery, SwitchedOff why) {
        Webhook webhook = entities.find(Webhook.class, delivery.webhookId(), LockModeType.PESSIMISTIC_WRITE);
        if (!webhook.listens()) {
            return;
        }
        webhook.switchOff(why, clock.instant());
        events.workspace(webhook.workspaceId(), "webhook.off", Map.of("webhook", webhook.id(), "reason", why.key()));
        mails.toOwners(
                webhook.workspaceId(), MailKind.WEBHOOK_OFF, Map.of("webhook", webhook.name(), "reason", why.key()));
        audit.record(
                webhook.workspaceId(),
                null,
                "webhook.off",
                "webhook",
                webhook.id(),
                null,
                Map.of("name", webhook.address().getHost(), "reason", why.key(), "delivery", delivery.id()));
    }

    private static Map<String, String> headers(UUID id, Instant now, String body, List<WebhookSecret> secrets) {
        String message = "msg_" + id;
        long second = now.getEpochSecond();
        List<String> signatures = secrets.stream()
                .map(secret -> secret.sign(message, second, body))
                .toList();
        return Map.of(
                "webhook-id", message,
                "webhook-timestamp", Long.toString(second),
                "webhook-signature", String.join(" ", signatures));
    }

    private WebhookDelivery lock(UUID id) {
        return entities.find(WebhookDelivery.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What is sent where, signed. */
    public record Message(URI url, Map<String, String> headers, String body) {}
}
