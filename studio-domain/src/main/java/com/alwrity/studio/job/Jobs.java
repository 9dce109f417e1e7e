package com.alwrity.studio.job;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.operation.Studio;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The jobs of a workspace. Whoever asks sees the own workspace's; all others do not exist. */
@ApplicationScoped
@Transactional
public class Jobs {

    @Inject
    private EntityManager entities;

    @Inject
    private Clock clock;

    public JobView get(Caller caller, UUID id) {
        return require(caller, id, LockModeType.NONE).view(clock.instant());
    }

    /** The jobs that have not ended, oldest first. */
    public List<JobView> live(Caller caller) {
        return views(entities.createQuery(
                        "select j from Job j where j.workspaceId = :workspace and j.state not in"
                                + " (com.alwrity.studio.job.JobState.SUCCEEDED, com.alwrity.studio.job.JobState.FAILED,"
                                + " com.alwrity.studio.job.JobState.CANCELLED, com.alwrity.studio.job.JobState.REJECTED)"
                                + " order by j.createdAt",
                        Job.class)
                .setParameter("workspace", caller.workspaceId()));
    }

    /**
     * @param state null for any
     * @param studio null for any
     * @param limit 1–200
     * @param cursor where the last page ended, or null for the first
     */
    public Page list(Caller caller, JobState state, Studio studio, int limit, String cursor) {
        int offset = offset(cursor);
        TypedQuery<Job> query = entities.createQuery(
                        "select j from Job j where j.workspaceId = :workspace"
                                + (state == null ? "" : " and j.state = :state")
                                + (studio == null ? "" : " and j.studio = :studio")
                                + " order by j.createdAt desc, j.id desc",
                        Job.class)
                .setParameter("workspace", caller.workspaceId())
                .setFirstResult(offset)
                .setMaxResults(limit + 1);
        if (state != null) {
            query.setParameter("state", state);
        }
        if (studio != null) {
            query.setParameter("studio", studio);
        }
        List<JobView> found = views(query);
        boolean more = found.size() > limit;
        return new Page(more ? found.subList(0, limit) : found, more ? Integer.toString(offset + limit) : null);
    }

    Job require(Caller caller, UUID id, LockModeType lock) {
        Job job = entities.find(Job.class, id, lock);
        if (job == null || !job.workspaceId().equals(caller.workspaceId())) {
            throw StudioException.notFound("job");
        }
        return job;
    }

    private List<JobView> views(TypedQuery<Job> query) {
        return query.getResultStream().map(job -> job.view(clock.instant())).toList();
    }

    private static int offset(String cursor) {
        try {
            return cursor == null ? 0 : Math.max(0, Integer.parseInt(cursor));
        } catch (NumberFormatException e) {
            throw StudioException.invalid(new Violation("cursor", "malformed"));
        }
    }

    /** A page of jobs, and where the next one begins; null on the last. */
    public record Page(List<JobView> items, String nextCursor) {}
}
