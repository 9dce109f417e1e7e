package com.alwrity.studio.render;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.asset.Scratch;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.schedule.Next;
import com.alwrity.studio.schedule.Node;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Has one render of the queue made on this node, from its start to its result or the reason why there is none. */
@Dependent
class RenderTurn {

    private static final Logger LOG = System.getLogger(RenderTurn.class.getName());

    private static final Duration BEAT = Duration.ofMillis(500);

    private final AtomicLong turns = new AtomicLong();
    private final Renders renders;
    private final Renderer renderer;
    private final BlobStore blobs;
    private final Scratch scratch;
    private final Node node;
    private final Clock clock;
    private final Duration stallAfter;

    @Inject
    RenderTurn(
            Renders renders,
            Renderer renderer,
            BlobStore blobs,
            Scratch scratch,
            Node node,
            Clock clock,
            @ConfigProperty(name = "studio.render.stall-after", defaultValue = "PT2M") Duration stallAfter) {
        this.renders = renders;
        this.renderer = renderer;
        this.blobs = blobs;
        this.scratch = scratch;
        this.node = node;
        this.clock = clock;
        this.stallAfter = stallAfter;
    }

    /**
     * @param beats where the render's progress is told from, beside its own thread
     * @param nodeStops whether the node is going down
     */
    Next take(UUID attemptId, ScheduledExecutorService beats, BooleanSupplier nodeStops) {
        String worker = node.name() + "/" + turns.incrementAndGet();
        Optional<ModelCall> call = renders.start(attemptId, worker);
        if (call.isEmpty()) {
            return Next.never();
        }
        RenderBeat beat = new RenderBeat(
                (stage, percent) -> renders.beat(attemptId, worker, stage, percent),
                Thread.currentThread(),
                stallAfter,
                nodeStops,
                clock);
        Future<?> beating = beats.scheduleAtFixedRate(beat, 0, BEAT.toMillis(), TimeUnit.MILLISECONDS);
        Outcome outcome;
        try {
            outcome = make(call.get(), worker, beat);
        } finally {
            beating.cancel(false);
            beat.end();
        }
        return settle(outcome, attemptId, worker, beat, nodeStops);
    }

    private Outcome make(ModelCall call, String worker, RenderBeat beat) {
        Path directory = null;
        try {
            directory = scratch.directory("render-" + call.attemptId());
            Renderer.Rendered rendered = renderer.render(call, directory, beat);
            BlobKey key = new BlobKey(Renders.RESULTS + "/" + call.attemptId());
            blobs.adopt(rendered.file(), key);
            renders.done(call.attemptId(), worker, key, rendered.captions());
            return Outcome.MADE;
        } catch (InterruptedException e) {
            return new Outcome("provider.failed", "interrupted", e);
        } catch (ProviderException e) {
            return new Outcome(e.code(), String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            return new Outcome("provider.unavailable", e.getClass().getSimpleName(), e);
        } catch (RuntimeException e) {
            // The same call breaks the same code again.
            return new Outcome("provider.cannot_make", e.getClass().getSimpleName(), e);
        } finally {
            discard(directory);
        }
    }

    /** Where this fails, the directory is swept at the next start; what became of the render is told all the same. */
    private void discard(Path directory) {
        try {
            if (directory != null) {
                scratch.discard(directory);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "Left for the next start: " + directory, e);
        }
    }

    /** What went wrong on a thread that was told to end says nothing about the render itself. */
    private Next settle(Outcome outcome, UUID attemptId, String worker, RenderBeat beat, BooleanSupplier nodeStops) {
        boolean interrupted = Thread.interrupted();
        if (outcome == Outcome.MADE) {
            return Next.never();
        }
        if (beat.stopAsked()) {
            renders.stopped(attemptId, worker);
        } else if (beat.stalled()) {
            renders.failed(attemptId, worker, "provider.stalled", "no progress for " + stallAfter);
        } else if (interrupted || nodeStops.getAsBoolean()) {
            renders.handBack(attemptId, worker);
            return Next.at(clock.instant());
        } else {
            LOG.log(Level.WARNING, "Render " + attemptId + " failed: " + outcome.code(), outcome.cause());
            renders.failed(attemptId, worker, outcome.code(), outcome.reason());
        }
        return Next.never();
    }

    /** Why there is no result. */
    private record Outcome(String code, String reason, Throwable cause) {
        private static final Outcome MADE = new Outcome("", "", null);
    }
}
