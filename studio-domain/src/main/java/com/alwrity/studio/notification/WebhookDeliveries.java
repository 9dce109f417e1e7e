package com.alwrity.studio.notification;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What webhooks were told, or are about to be, as their owners see it; and what they may have sent. */
@ApplicationScoped
@Transactional
public class WebhookDeliveries {

    @Inject
    private EntityManager entities;

    @Inject
    private WebhookBook book;

    @Inject
    private DeliveryQueue queue;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * The newest first.
     *
     * @param limit 1–200
     * @param cursor where the last page ended; null for the first
     */
    public Page list(Caller caller, UUID webhookId, int limit, String cursor) {
        caller.require(MemberRole.OWNER);
        book.find(caller, webhookId, LockModeType.NONE);
        Place after = Place.read(cursor);
        List<DeliveryView> found = entities.createQuery(
                        "select d from WebhookDelivery d where d.webhookId = :webhook"
                                + " and (d.at < :at or d.at = :at and d.id < :id) order by d.at desc, d.id desc",
                        WebhookDelivery.class)
                .setParameter("webhook", webhookId)
                .setParameter("at", after.at())
                .setParameter("id", after.id())
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(WebhookDelivery::view)
                .toList();
        if (found.size() <= limit) {
            return new Page(found, null);
        }
        DeliveryView last = found.get(limit - 1);
        return new Page(found.subList(0, limit), new Place(last.at(), last.id()).cursor());
    }

    /**
     * Sends something harmless, once.
     *
     * @throws StudioException CONFLICT where the webhook is switched off
     */
    public DeliveryView test(Caller caller, UUID webhookId) {
        Webhook webhook = listening(caller, webhookId);
        WebhookDelivery made = new WebhookDelivery(UUID.randomUUID(), webhookId, clock.instant());
        entities.persist(made);
        send(caller, webhook, made, "webhook.test");
        return made.view();
    }

    /**
     * Sends it once more under its own id, as if it had just happened.
     *
     * @throws StudioException CONFLICT where the webhook is switched off
     */
    public DeliveryView replay(Caller caller, UUID webhookId, UUID deliveryId) {
        Webhook webhook = listening(caller, webhookId);
        WebhookDelivery delivery = entities.find(WebhookDelivery.class, deliveryId, LockModeType.PESSIMISTIC_WRITE);
        if (delivery == null || !delivery.webhookId().equals(webhookId)) {
            throw StudioException.notFound("delivery");
        }
        delivery.replay(clock.instant());
        send(caller, webhook, delivery, "webhook.replay");
        return delivery.view();
    }

    private Webhook listening(Caller caller, UUID webhookId) {
        caller.require(MemberRole.OWNER);
        Webhook webhook = book.find(caller, webhookId, LockModeType.NONE);
        if (!webhook.listens()) {
            throw new StudioException(StudioException.Kind.CONFLICT, "webhook.off");
        }
        return webhook;
    }

    private void send(Caller caller, Webhook webhook, WebhookDelivery delivery, String action) {
        entities.flush();
        queue.enqueue(new Outgoing(Outgoing.Way.WEBHOOK, delivery.id()));
        audit.record(
                caller,
                action,
                "webhook",
                webhook.id(),
                Map.of(
                        "name",
                        webhook.address().getHost(),
                        "delivery",
                        delivery.id(),
                        "kind",
                        delivery.kind().key()));
    }

    /** A page of deliveries, and where the next one begins; null on the last. */
    public record Page(List<DeliveryView> items, String nextCursor) {}

    /** A row's place in the list. */
    private record Place(Instant at, UUID id) {

        private static final Place TOP = new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1, -1));

        static Place read(String cursor) {
            if (cursor == null) {
                return TOP;
            }
            try {
                int gap = cursor.indexOf('_');
                return new Place(Instant.parse(cursor.substring(0, gap)), UUID.fromString(cursor.substring(gap + 1)));
            } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw StudioException.invalid(new Violation("cursor", "malformed"));
            }
        }

        String cursor() {
            return at + "_" + id;
        }
    }
}
