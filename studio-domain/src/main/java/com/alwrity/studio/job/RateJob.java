package com.alwrity.studio.job;

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
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a workspace thinks of a result: one opinion for each job, the last one counts. */
@ApplicationScoped
@Transactional
public class RateJob {

    public static final int BEST = 5;

    @Inject
    private EntityManager entities;

    @Inject
    private Jobs jobs;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * @param stars 1–{@value #BEST}
     * @throws StudioException NOT_FOUND, CONFLICT without a result, INVALID naming the field
     */
    public void rate(Caller caller, UUID jobId, Integer stars) {
        caller.require(MemberRole.REVIEWER);
        if (stars == null) {
            throw StudioException.invalid(Violation.required("stars"));
        }
        if (stars < 1 || stars > BEST) {
            throw StudioException.invalid(new Violation("stars", "out_of_range", Map.of("from", 1, "to", BEST)));
        }
        if (jobs.require(caller, jobId, LockModeType.NONE).state() != JobState.SUCCEEDED) {
            throw new StudioException(StudioException.Kind.CONFLICT, "rating.no_result");
        }
        entities.createNativeQuery("insert into job_rating (job_id, user_id, at, stars) values (?1, ?2, ?3, ?4)"
                        + " on conflict (job_id) do update set user_id = excluded.user_id, at = excluded.at,"
                        + " stars = excluded.stars")
                .setParameter(1, jobId)
                .setParameter(2, caller.userId())
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .setParameter(4, stars)
                .executeUpdate();
        audit.record(caller, "job.rate", "job", jobId, Map.of("stars", stars));
    }

    /** The stars that a job has; empty where nobody said anything. */
    public Optional<Integer> of(Caller caller, UUID jobId) {
        jobs.require(caller, jobId, LockModeType.NONE);
        @SuppressWarnings("unchecked")
        List<Number> stars = entities.createNativeQuery("select stars from job_rating where job_id = ?1")
                .setParameter(1, jobId)
                .getResultList();
        return stars.stream().map(Number::intValue).findFirst();
    }
}
