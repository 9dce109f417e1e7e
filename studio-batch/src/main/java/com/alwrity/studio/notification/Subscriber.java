package com.alwrity.studio.notification;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** One who listens: hears one event after the other on a thread of the pool, however slow, and keeps nobody else. */
final class Subscriber implements Runnable {

    private static final Logger LOG = System.getLogger(Subscriber.class.getName());

    /** Events only say what to look at: who lags so far behind misses nothing by losing the oldest. */
    private static final int MOST_WAITING = 1_000;

    private final UUID workspaceId;
    private final Consumer<StudioEvent> listener;
    private final Executor threads;
    private final Queue<StudioEvent> waiting = new ArrayDeque<>();
    private boolean busy;
    private boolean closed;

    Subscriber(UUID workspaceId, Consumer<StudioEvent> listener, Executor threads) {
        this.workspaceId = workspaceId;
        this.listener = listener;
        this.threads = threads;
    }

    UUID workspaceId() {
        return workspaceId;
    }

    void tell(StudioEvent event) {
        synchronized (this) {
            if (closed) {
                return;
            }
            if (waiting.size() == MOST_WAITING) {
                waiting.remove();
            }
            waiting.add(event);
            if (busy) {
                return;
            }
            busy = true;
        }
        threads.execute(this);
    }

    /** Tells all that waits, then gives the thread back. */
    @Override
    public void run() {
        for (StudioEvent event = next(); event != null; event = next()) {
            try {
                listener.accept(event);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "A listener failed at " + event.kind(), e);
            }
        }
    }

    private synchronized StudioEvent next() {
        StudioEvent event = closed ? null : waiting.poll();
        busy = event != null;
        return event;
    }

    synchronized void close() {
        closed = true;
        waiting.clear();
    }
}
