package com.alwrity.studio.notification;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.governance.BeforeAfter;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.persistence.Seal;
import com.alwrity.studio.persistence.SealedSecrets;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** The webhooks as they are stored. */
@ApplicationScoped
@Transactional
class WebhookBook implements SealedSecrets {

    static final int MOST = 20;

    /** As long as a removed one can be brought back. */
    private static final Duration KEEP_REMOVED = Duration.ofDays(1);

    @Inject
    private EntityManager entities;

    @Inject
    private Seal seal;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    List<WebhookView> all(UUID workspaceId) {
        return entities.createQuery(
                        "select w from Webhook w where w.workspaceId = :workspace and w.removedAt is null"
                                + " order by w.createdAt, w.id",
                        Webhook.class)
                .setParameter("workspace", workspaceId)
                .getResultStream()
                .map(webhook -> webhook.view(clock.instant()))
                .toList();
    }

    WebhookView get(Caller caller, UUID id) {
        return find(caller, id, LockModeType.NONE).view(clock.instant());
    }

    Webhooks.Issued add(Caller caller, WebhookDraft draft) {
        lockWorkspace(caller.workspaceId());
        refuseTooMany(caller.workspaceId());
        Instant now = clock.instant();
        Webhook made = new Webhook(UUID.randomUUID(), caller.workspaceId(), draft, now, caller.userId());
        WebhookSecret secret = WebhookSecret.make();
        made.keep(secret, seal, now);
        entities.persist(made);
        entities.flush();
        audit.record(caller, "webhook.add", "webhook", made.id(), Map.of("after", made.shown()));
        return new Webhooks.Issued(secret.text(), made.view(now));
    }

    WebhookView change(Caller caller, UUID id, WebhookDraft draft, Boolean active, long expectedVersion) {
        Webhook webhook = find(caller, id, LockModeType.PESSIMISTIC_WRITE);
        if (webhook.version() != expectedVersion) {
            throw editedMeanwhile(webhook);
        }
        Map<String, Object> before = webhook.shown();
        webhook.apply(draft);
        if (active != null) {
            webhook.turn(active);
        }
        return kept(caller, webhook, "webhook.change", BeforeAfter.of(before, webhook.shown()));
    }

    Webhooks.Issued rotate(Caller caller, UUID id) {
        Webhook webhook = find(caller, id, LockModeType.PESSIMISTIC_WRITE);
        WebhookSecret secret = WebhookSecret.make();
        webhook.keep(secret, seal, clock.instant());
        return new Webhooks.Issued(secret.text(), kept(caller, webhook, "webhook.secret", Map.of()));
    }

    void remove(Caller caller, UUID id) {
        act(
                caller,
                find(caller, id, LockModeType.PESSIMISTIC_WRITE),
                "webhook.remove",
                one -> one.remove(clock.instant()));
    }

    void restore(Caller caller, UUID id) {
        lockWorkspace(caller.workspaceId());
        refuseTooMany(caller.workspaceId());
        Webhook webhook = entities.find(Webhook.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (webhook == null || !webhook.workspaceId().equals(caller.workspaceId()) || !webhook.removed()) {
            throw StudioException.notFound("webhook");
        }
        act(caller, webhook, "webhook.restore", Webhook::restore);
    }

    /** @throws StudioException NOT_FOUND */
    Webhook find(Caller caller, UUID id, LockModeType lock) {
        Webhook webhook = entities.find(Webhook.class, id, lock);
        if (webhook == null || !webhook.workspaceId().equals(caller.workspaceId()) || webhook.removed()) {
            throw StudioException.notFound("webhook");
        }
        return webhook;
    }

    /** Those that were removed long enough ago, with their deliveries. */
    void forgetRemoved() {
        entities.createNativeQuery("delete from webhook where removed_at < ?1")
                .setParameter(1, clock.instant().minus(KEEP_REMOVED).atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    @Override
    public int sealAnew() {
        return (int) entities.createQuery("select w from Webhook w", Webhook.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(webhook -> webhook.sealAnew(seal))
                .count();
    }

    private void act(Caller caller, Webhook webhook, String action, Consumer<Webhook> deed) {
        deed.accept(webhook);
        kept(caller, webhook, action, Map.of("name", webhook.address().getHost()));
    }

    private WebhookView kept(Caller caller, Webhook webhook, String action, Map<String, Object> details) {
        webhook.touch(clock.instant(), caller.userId());
        entities.flush();
        audit.record(caller, action, "webhook", webhook.id(), details);
        return webhook.view(clock.instant());
    }

    /** Two that add at once must not pass the limit together. */
    private void lockWorkspace(UUID workspaceId) {
        entities.createNativeQuery("select id from workspace where id = ?1 for no key update")
                .setParameter(1, workspaceId)
                .getSingleResult();
    }

    private void refuseTooMany(UUID workspaceId) {
        if (all(workspaceId).size() >= MOST) {
            throw new StudioException(StudioException.Kind.CONFLICT, "webhook.too_many", Map.of("limit", MOST));
        }
    }

    private StudioException editedMeanwhile(Webhook webhook) {
        Object by = webhook.updatedBy() == null
                ? "Video Studio"
                : entities.createNativeQuery("select name from app_user where id = ?1")
                        .setParameter(1, webhook.updatedBy())
                        .getSingleResult();
        return new StudioException(
                StudioException.Kind.CONFLICT, "edited.meanwhile", Map.of("by", by, "at", webhook.updatedAt()));
    }
}
