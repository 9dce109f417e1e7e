package com.alwrity.studio.render;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.job.JobWakeUp;
import com.alwrity.studio.provider.ModelCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** The render queue in the database. */
@ApplicationScoped
@Transactional
public class Renders implements RenderQueue {

    /** A render that took its node down this often is not given to another. */
    private static final int MOST_STARTS = 3;

    @PersistenceContext(unitName = "studio")
    private EntityManager entities;

    @Inject
    private RenderTurns turns;

    @Inject
    private JobWakeUp wakeUp;

    @Inject
    private Clock clock;

    @Override
    public void enqueue(ModelCall call) {
        if (entities.find(Render.class, call.attemptId()) == null) {
            entities.persist(new Render(call, jobOf(call.attemptId()), clock.instant()));
            turns.enqueue(call.attemptId());
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
     * A node takes the render on.
     *
     * @return the call to render; empty if it is over already, or has been started too often
     */
    public Optional<ModelCall> start(UUID attemptId, String node) {
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
            render.failed("provider.failed", "started " + MOST_STARTS + " times without an end", clock.instant());
            wakeUp.again(render.jobId());
            return Optional.empty();
        }
        render.start(node, clock.instant());
        return Optional.of(render.call());
    }

    /** Notes how far it is; true if it is to stop. */
    public boolean beat(UUID attemptId, String stage, int percent) {
        Render render = entities.find(Render.class, attemptId, LockModeType.PESSIMISTIC_WRITE);
        if (render == null || render.over()) {
            return true;
        }
        render.progress(stage, percent);
        return render.stopRequested();
    }

    public void done(UUID attemptId, BlobKey result, Optional<String> captions) {
        finish(attemptId, render -> render.done(result, captions, clock.instant()));
    }

    public void failed(UUID attemptId, String code, String reason) {
        finish(attemptId, render -> render.failed(code, reason, clock.instant()));
    }

    public void stopped(UUID attemptId) {
        finish(attemptId, render -> render.stopped(clock.instant()));
    }

    private void finish(UUID attemptId, java.util.function.Consumer<Render> end) {
        Render render = entities.find(Render.class, attemptId, LockModeType.PESSIMISTIC_WRITE);
        if (render != null && !render.over()) {
            end.accept(render);
            wakeUp.again(render.jobId());
        }
    }

    private UUID jobOf(UUID attemptId) {
        return (UUID) entities.createNativeQuery("select job_id from attempt where id = ?1")
                .setParameter(1, attemptId)
                .getSingleResult();
    }
}
