package com.alwrity.studio.render;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.job.JobWakeUp;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.tier.WorkspaceTiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The render queue in the database. */
@ApplicationScoped
@Transactional
public class Renders implements RenderQueue {

    /** Where the results lie until their jobs have taken them over. */
    public static final String RESULTS = "render";

    /** A render that took its node down this often is not given to another. */
    private static final int MOST_STARTS = 3;

    @Inject
    private EntityManager entities;

    @Inject
    private RenderTurns turns;

    @Inject
    private WorkspaceTiers tiers;

    @Inject
    private JobWakeUp wakeUp;

    @Inject
    private Clock clock;

    @Override
    public void enqueue(ModelCall call) {
        if (entities.find(Render.class, call.attemptId()) == null) {
            Placed placed = placed(call.attemptId());
            entities.persist(new Render(call, placed.jobId(), clock.instant()));
            turns.enqueue(call.attemptId(), tiers.lately(placed.workspaceId()).priority());
        }
    }

    @Override
    public Optional<RenderState> find(UUID attemptId) {
        return Optional.ofNullable(entities.find(Render.class, attemptId)).map(Render::view);
    }

    @Override
    public boolean stop(UUID attemptId) {
        Render render = entities.find(Render.class, attemptId, LockModeType.PESSIMISTIC_WRITE);
        if (render == null || render.over()) {
            return false;
        }
        render.requestStop(clock.instant());
        return true;
    }

    /**
     * A worker takes the render on; until another does, only what this one says counts.
     *
     * @param worker a name that is used for one start only
     * @return the call to render; empty if it is over already, or has been started too often
     */
    public Optional<ModelCall> start(UUID attemptId, String worker) {
        Render render = entities.find(Render.class, attemptId, LockModeType.PESSIMISTIC_WRITE);
        if (render == null || render.over()) {
            return Optional.empty();
        }
        if (render.stopRequested()) {
            render.stopped(clock.instant());
            wakeUp.again(render.jobId());
            return Optional.empty();
        }
        if (render.starts() >= MOST_STARTS) {
            render.failed("provider.cannot_make", "started " + MOST_STARTS + " times without an end", clock.instant());
            wakeUp.again(render.jobId());
            return Optional.empty();
        }
        render.start(worker, clock.instant());
        return Optional.of(render.call());
    }

    /** Notes how far it is, and has the job look at it; true if it is to stop. */
    public boolean beat(UUID attemptId, String worker, String stage, int percent) {
        return lock(attemptId, worker)
                .map(render -> {
                    if (render.progress(stage, percent)) {
                        wakeUp.again(render.jobId());
                    }
                    return render.stopRequested();
                })
                .orElse(true);
    }

    public void done(UUID attemptId, String worker, BlobKey result, Optional<String> captions) {
        finish(attemptId, worker, render -> render.done(result, captions, clock.instant()));
    }

    public void failed(UUID attemptId, String worker, String code, String reason) {
        finish(attemptId, worker, render -> render.failed(code, reason, clock.instant()));
    }

    public void stopped(UUID attemptId, String worker) {
        finish(attemptId, worker, render -> render.stopped(clock.instant()));
    }

    /** The worker's node is going down: another one takes the render on. */
    public void handBack(UUID attemptId, String worker) {
        lock(attemptId, worker).ifPresent(Render::handBack);
    }

    /** The renders that are not over. */
    public List<UUID> unfinished() {
        return entities.createQuery("select r.attemptId from Render r where r.finishedAt is null", UUID.class)
                .getResultList();
    }

    /** Deletes the renders that were over before this time and whose jobs have ended; their results can go. */
    public int forget(Instant before) {
        return entities.createNativeQuery("""
                        delete from render using job
                        where job.id = render.job_id and render.finished_at < ?1
                          and job.state in ('SUCCEEDED', 'FAILED', 'CANCELLED', 'REJECTED')
                        """)
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Whether there is a render of the attempt, over or not: its result must stay. */
    public boolean known(UUID attemptId) {
        return entities.find(Render.class, attemptId) != null;
    }

    private void finish(UUID attemptId, String worker, Consumer<Render> end) {
        lock(attemptId, worker).ifPresent(render -> {
            end.accept(render);
            wakeUp.again(render.jobId());
        });
    }

    private Optional<Render> lock(UUID attemptId, String worker) {
        return Optional.ofNullable(entities.find(Render.class, attemptId, LockModeType.PESSIMISTIC_WRITE))
                .filter(render -> render.workedAtBy(worker));
    }

    private Placed placed(UUID attemptId) {
        Object[] row = (Object[])
                entities.createNativeQuery("select job.id, job.workspace_id from attempt join job on job.id = job_id"
                                + " where attempt.id = ?1")
                        .setParameter(1, attemptId)
                        .getSingleResult();
        return new Placed((UUID) row[0], (UUID) row[1]);
    }

    /** Whose an attempt is. */
    private record Placed(UUID jobId, UUID workspaceId) {}
}
