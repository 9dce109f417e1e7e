package com.alwrity.studio.job;

import com.alwrity.studio.notification.Events;
import com.alwrity.studio.notification.MailKind;
import com.alwrity.studio.notification.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who asked for which approval, and who decided what. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApprovalBook {

    @Inject
    private EntityManager entities;

    @Inject
    private Events events;

    @Inject
    private Mails mails;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "studio.approvals.patience", defaultValue = "P7D")
    private Duration patience;

    void ask(Job job) {
        Instant now = clock.instant();
        // Before the row that refers to it.
        entities.flush();
        entities.createNativeQuery("insert into approval (job_id, workspace_id, asked_by, asked_at, expires_at)"
                        + " values (?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, job.id())
                .setParameter(2, job.workspaceId())
                .setParameter(3, job.userId())
                .setParameter(4, now.atOffset(ZoneOffset.UTC))
                .setParameter(5, now.plus(patience).atOffset(ZoneOffset.UTC))
                .executeUpdate();
        mails.toReviewersBut(job.userId(), job.workspaceId(), MailKind.APPROVAL_ASKED, Map.of("job", job.id()));
    }

    /** @param by null for nobody */
    void decided(Job job, boolean accepted, Decider by, String reason) {
        UUID userId = userId(by);
        entities.createNativeQuery("update approval set decided_at = ?2, decided_by = ?3, reviewer = ?4, reason = ?5"
                        + " where job_id = ?1")
                .setParameter(1, job.id())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(3, userId)
                .setParameter(4, by instanceof Decider.Outsider outsider ? outsider.name() : null)
                .setParameter(5, reason)
                .executeUpdate();
        events.job(job.workspaceId(), job.id(), "approval.decided", Map.of("accepted", accepted));
        if (!job.userId().equals(userId)) {
            String how = accepted ? "accepted" : by == null ? "expired" : "rejected";
            mails.to(job.userId(), job.workspaceId(), MailKind.APPROVAL_DECIDED, Map.of("job", job.id(), "how", how));
        }
    }

    private static UUID userId(Decider by) {
        if (by instanceof Decider.Member member) {
            return member.caller().userId();
        }
        return by instanceof Decider.Admin admin ? admin.caller().userId() : null;
    }

    boolean expired(Job job) {
        return !entities.createNativeQuery("select 1 from approval where job_id = ?1 and expires_at <= ?2")
                .setParameter(1, job.id())
                .setParameter(2, clock.instant().atOffset(ZoneOffset.UTC))
                .getResultList()
                .isEmpty();
    }

    /** The open ones whose time is over. */
    List<UUID> expired() {
        Query query = entities.createNativeQuery("select a.job_id from approval a join job j on j.id = a.job_id"
                        + " where j.state = 'AWAITING_APPROVAL' and a.expires_at <= ?1 order by a.expires_at")
                .setParameter(1, clock.instant().atOffset(ZoneOffset.UTC));
        @SuppressWarnings("unchecked")
        List<UUID> ids = query.getResultList();
        return ids;
    }

    boolean onlyOwner(UUID workspaceId, UUID userId) {
        return entities.createNativeQuery("select user_id from member where workspace_id = ?1 and role = 'OWNER'")
                .setParameter(1, workspaceId)
                .getResultList()
                .equals(List.of(userId));
    }
}
