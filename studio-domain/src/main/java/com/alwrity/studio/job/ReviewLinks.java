package com.alwrity.studio.job;

import com.alwrity.studio.governance.Audit;
import com.alwrity.studio.governance.Policies;
import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Secret;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks people from outside for an approval, by a link; for those of the workspace who may decide it themselves. */
@ApplicationScoped
@Transactional
public class ReviewLinks {

    public static final int LONGEST_NAME = 100;
    private static final int MOST_OPEN = 10;

    @Inject
    private EntityManager entities;

    @Inject
    private DecideApproval decide;

    @Inject
    private Policies policies;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * @param reviewer a name for whoever gets it
     * @throws StudioException NOT_FOUND; CONFLICT where it is decided; FORBIDDEN for whoever may not decide it, or where
     *     nothing may be shown outside; INVALID naming {@code reviewer}
     */
    public Issued make(Caller caller, UUID jobId, String reviewer) {
        if (reviewer == null || reviewer.isBlank()) {
            throw StudioException.invalid(Violation.required("reviewer"));
        }
        if (reviewer.strip().length() > LONGEST_NAME) {
            throw StudioException.invalid(Violation.tooLong("reviewer", LONGEST_NAME));
        }
        Job job = decide.open(caller, jobId);
        policies.requireSharing(caller.workspaceId());
        if (of(caller, jobId).stream().filter(link -> !link.revoked()).count() >= MOST_OPEN) {
            throw new StudioException(StudioException.Kind.CONFLICT, "review.too_many", Map.of("limit", MOST_OPEN));
        }
        String secret = Secret.make();
        ReviewLink made = new ReviewLink(
                UUID.randomUUID(), caller, job.id(), Secret.hash(secret), reviewer.strip(), clock.instant());
        entities.persist(made);
        audit.record(caller, "review.link", "job", jobId, Map.of("reviewer", made.reviewer(), "link", made.id()));
        return new Issued(secret, made.view());
    }

    /** The newest first. */
    public List<ReviewLinkView> list(Caller caller, UUID jobId) {
        decide.require(caller, jobId);
        return of(caller, jobId).stream().map(ReviewLink::view).toList();
    }

    /** From now on it opens nothing. */
    public void revoke(Caller caller, UUID jobId, UUID linkId) {
        decide.require(caller, jobId);
        ReviewLink link = of(caller, jobId).stream()
                .filter(one -> one.id().equals(linkId))
                .findFirst()
                .orElseThrow(() -> StudioException.notFound("link"));
        link.revoke(clock.instant());
        audit.record(caller, "review.revoke", "job", jobId, Map.of("reviewer", link.reviewer(), "link", linkId));
    }

    private List<ReviewLink> of(Caller caller, UUID jobId) {
        return entities.createQuery(
                        "select l from ReviewLink l where l.workspaceId = :workspace and l.jobId = :job"
                                + " order by l.madeAt desc, l.id",
                        ReviewLink.class)
                .setParameter("workspace", caller.workspaceId())
                .setParameter("job", jobId)
                .getResultList();
    }

    /** A link with the secret that opens it, shown this once. */
    public record Issued(String secret, ReviewLinkView view) {}
}
