package com.alwrity.studio.notification;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.persistence.Seal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

/** Writes down in the transaction of what happened who gets a mail about it; nobody, where none are sent. */
@ApplicationScoped
@Transactional
public class Mails {

    private static final String OWNERS = "select user_id from member where workspace_id = ?1 and role = 'OWNER'";

    /** In a day and of a workspace: nobody makes a mail server of this. */
    private static final int MOST_INVITATIONS = 100;

    private static final String WRITE = """
            with noted as (
                insert into mail (id, workspace_id, kind, at, user_id, details, state, attempts, next_at, row_version)
                select gen_random_uuid(), ?1, ?2, ?3, person.id, cast(?4 as jsonb), 'PENDING', 0, ?3, 1
                from app_user person
                where person.id in (%s) and not person.locked and person.deleted_at is null
                  and not person.mails_off @> to_jsonb(cast(?2 as text))
                returning id
            )
            insert into delivery_turn (task_name, task_instance, execution_time, picked, version)
            select 'deliver', 'mail/' || noted.id, ?3, false, 1 from noted
            """;

    @Inject
    private EntityManager entities;

    @Inject
    private MailSettings settings;

    @Inject
    private Seal seal;

    @Inject
    private DeliveryQueue queue;

    @Inject
    private Clock clock;

    public void toOwners(UUID workspaceId, MailKind kind, Map<String, Object> details) {
        write(OWNERS, workspaceId, kind, details, null);
    }

    /** And to somebody else, whom it is about. */
    public void toOwnersAnd(UUID userId, UUID workspaceId, MailKind kind, Map<String, Object> details) {
        write(OWNERS + " union select cast(?5 as uuid)", workspaceId, kind, details, userId);
    }

    /** To those who may decide what somebody asks for. */
    public void toReviewersBut(UUID userId, UUID workspaceId, MailKind kind, Map<String, Object> details) {
        write(
                "select user_id from member where workspace_id = ?1 and role in ('REVIEWER', 'EDITOR', 'OWNER')"
                        + " and user_id <> cast(?5 as uuid)",
                workspaceId,
                kind,
                details,
                userId);
    }

    public void to(UUID userId, UUID workspaceId, MailKind kind, Map<String, Object> details) {
        write("select cast(?5 as uuid)", workspaceId, kind, details, userId);
    }

    /** With a link that opens once. Beyond so many in a day whoever invites sends the link themselves. */
    public void invite(UUID workspaceId, String address, String secret, Map<String, Object> details) {
        if (settings.on() && invitationsToday(workspaceId) < MOST_INVITATIONS) {
            OutgoingMail mail = new OutgoingMail(UUID.randomUUID(), workspaceId, address, details, clock.instant())
                    .with(secret, seal);
            entities.persist(mail);
            entities.flush();
            queue.enqueue(new Outgoing(Outgoing.Way.MAIL, mail.id()));
        }
    }

    private long invitationsToday(UUID workspaceId) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from mail where workspace_id = ?1 and kind = ?2 and at > ?3")
                        .setParameter(1, workspaceId)
                        .setParameter(2, MailKind.INVITATION.key())
                        .setParameter(
                                3, clock.instant().minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC))
                        .getSingleResult())
                .longValue();
    }

    private void write(String who, UUID workspaceId, MailKind kind, Map<String, Object> details, UUID userId) {
        if (!settings.on()) {
            return;
        }
        Query query = entities.createNativeQuery(WRITE.formatted(who))
                .setParameter(1, workspaceId)
                .setParameter(2, kind.key())
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(4, Json.write(details));
        if (userId != null) {
            query.setParameter(5, userId);
        }
        query.executeUpdate();
    }
}
