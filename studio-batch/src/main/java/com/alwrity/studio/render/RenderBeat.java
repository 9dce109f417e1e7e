package com.alwrity.studio.render;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * Stands between a render, which tells its progress for every frame, and the database, which hears of it a few times
 * a second; and watches that the render gets on.
 */
final class RenderBeat implements RenderWatch, Runnable {

    private static final Logger LOG = System.getLogger(RenderBeat.class.getName());

    /** How long a render that was told to stop may take before its thread is interrupted. */
    private static final Duration REACTION = Duration.ofSeconds(3);

    /** Says how far the render is; true if it is to stop. */
    interface Teller {
        boolean tell(String stage, int percent);
    }

    private final Teller teller;
    private final Thread worker;
    private final Duration stallAfter;
    private final BooleanSupplier nodeStops;
    private final Clock clock;

    private volatile Progress progress;
    private volatile Progress seen;
    private volatile Instant movedAt;
    private volatile Instant stopSince;
    private volatile boolean stalled;
    private boolean over;

    private record Progress(String stage, double fraction) {}

    RenderBeat(Teller teller, Thread worker, Duration stallAfter, BooleanSupplier nodeStops, Clock clock) {
        this.teller = teller;
        this.worker = worker;
        this.stallAfter = stallAfter;
        this.nodeStops = nodeStops;
        this.clock = clock;
        this.progress = new Progress("starting", 0);
        this.movedAt = clock.instant();
    }

    @Override
    public void progress(String stage, double fraction) {
        progress = new Progress(stage, fraction);
    }

    @Override
    public boolean stopped() {
        return stopSince != null || stalled || nodeStops.getAsBoolean();
    }

    /** Somebody asked for it to stop. */
    boolean stopAsked() {
        return stopSince != null;
    }

    /** It did not get on for too long. */
    boolean stalled() {
        return stalled;
    }

    /** One beat. */
    @Override
    public void run() {
        Instant now = clock.instant();
        Progress current = progress;
        if (!current.equals(seen)) {
            seen = current;
            movedAt = now;
        }
        if (stopSince == null && told(current)) {
            stopSince = now;
        }
        stalled = stalled || now.isAfter(movedAt.plus(stallAfter));
        if (stalled || stopSince != null && now.isAfter(stopSince.plus(REACTION))) {
            interrupt();
        }
    }

    /** A render does not suffer from a database that is away for a moment. */
    private boolean told(Progress current) {
        try {
            return teller.tell(current.stage(), percent(current));
        } catch (RuntimeException e) {
            LOG.log(Level.DEBUG, "A beat is lost", e);
            return false;
        }
    }

    private static int percent(Progress current) {
        return (int) Math.round(Math.max(0, Math.min(1, current.fraction())) * 100);
    }

    private synchronized void interrupt() {
        if (!over) {
            worker.interrupt();
        }
    }

    /** The render has ended: its thread does something else from here on. */
    synchronized void end() {
        over = true;
    }
}
