package com.alwrity.studio.job;

import com.alwrity.studio.asset.Assets;
import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.governance.Policies;
import com.alwrity.studio.identity.Secret;
import com.alwrity.studio.ledger.Reason;
import com.alwrity.studio.problem.StudioException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** What whoever holds a review link sees and may do: look at one order, and say yes or no to it. */
@ApplicationScoped
@Transactional
public class ReviewFromOutside {

    @Inject
    private EntityManager entities;

    @Inject
    private Assets assets;

    @Inject
    private DecideApproval decide;

    @Inject
    private Policies policies;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** @throws StudioException NOT_FOUND where it opens nothing any more; FORBIDDEN where nothing is shown outside */
    public Review look(String secret) {
        ReviewLink link = find(secret);
        Job job = entities.find(Job.class, link.jobId());
        Object[] asked = (Object[]) entities.createNativeQuery("select w.name, u.name, a.expires_at, a.decided_at"
                        + " from approval a join workspace w on w.id = a.workspace_id"
                        + " join app_user u on u.id = a.asked_by where a.job_id = ?1")
                .setParameter(1, link.jobId())
                .getSingleResult();
        JobView shown = job.view(clock.instant());
        audit.record(link.workspaceId(), null, "review.look", "job", job.id(), null, details(link));
        return new Review(
                shown,
                ApprovalState.of(shown, asked[3] != null),
                link.reviewer(),
                (String) asked[0],
                (String) asked[1],
                instant(asked[2]),
                shown.inputs().stream()
                        .map(id -> assets.find(link.workspaceId(), id))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** @throws StudioException as {@link DecideApproval#accept} */
    public void accept(String secret) {
        ReviewLink link = find(secret);
        decide.accept(locked(link), outsider(link), null);
    }

    /** @throws StudioException as {@link DecideApproval#reject} */
    public void reject(String secret, String reason) {
        Reason.check(reason);
        ReviewLink link = find(secret);
        decide.reject(locked(link), outsider(link), reason.strip());
    }

    private Job locked(ReviewLink link) {
        return entities.find(Job.class, link.jobId(), LockModeType.PESSIMISTIC_WRITE);
    }

    private ReviewLink find(String secret) {
        ReviewLink link = entities.createQuery("select l from ReviewLink l where l.hash = :hash", ReviewLink.class)
                .setParameter("hash", Secret.hash(secret))
                .getResultStream()
                .filter(found -> !found.revoked() && standsFor(found))
                .findFirst()
                .orElseThrow(() -> StudioException.notFound("link"));
        policies.requireSharing(link.workspaceId());
        return link;
    }

    /** Whoever made it still might decide themselves. */
    private boolean standsFor(ReviewLink link) {
        return !entities.createNativeQuery(
                        "select 1 from member where workspace_id = ?1 and user_id = ?2 and role <> 'VIEWER'")
                .setParameter(1, link.workspaceId())
                .setParameter(2, link.madeBy())
                .getResultList()
                .isEmpty();
    }

    private static Decider outsider(ReviewLink link) {
        return new Decider.Outsider(link.id(), link.reviewer());
    }

    private static Map<String, Object> details(ReviewLink link) {
        return Map.of("reviewer", link.reviewer(), "link", link.id());
    }

    private static Instant instant(Object column) {
        return column instanceof Timestamp timestamp ? timestamp.toInstant() : ((OffsetDateTime) column).toInstant();
    }
}
