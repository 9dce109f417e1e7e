package com.alwrity.studio.notification;

import com.alwrity.studio.identity.Caller;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Predicate;

/**
 * One client that listens. What happens is put in line on the feed's thread and sent by another; a client that is too
 * slow to follow is cut off, and comes back where it was.
 */
final class EventStream implements AutoCloseable {

    static final int MOST_WAITING = 1_000;

    private final Caller caller;
    private final EventChannel channel;
    private final Executor executor;
    private final Predicate<StudioEvent> wanted;
    private final Predicate<StudioEvent> last;
    private final Queue<StudioEvent> waiting = new ArrayDeque<>();
    private final Set<Long> replayed = new HashSet<>();
    private EventFeed.Subscription subscription = () -> {};
    private boolean sending = true;
    private boolean over;

    /**
     * Nothing is sent before {@link #start}.
     *
     * @param last after which nothing more will come; tells its own last words
     */
    EventStream(
            Caller caller,
            EventChannel channel,
            Executor executor,
            Predicate<StudioEvent> wanted,
            Predicate<StudioEvent> last) {
        this.caller = caller;
        this.channel = channel;
        this.executor = executor;
        this.wanted = wanted;
        this.last = last;
    }

    Caller caller() {
        return caller;
    }

    EventChannel channel() {
        return channel;
    }

    synchronized void subscribed(EventFeed.Subscription made) {
        subscription = made;
        if (over) {
            made.close();
        }
    }

    /** Something happened. */
    synchronized void offer(StudioEvent event) {
        if (over || !wanted.test(event)) {
            return;
        }
        if (waiting.size() >= MOST_WAITING) {
            close();
            return;
        }
        waiting.add(event);
        if (!sending) {
            sending = true;
            executor.execute(this::drain);
        }
    }

    /** Sends what the client has missed, then what happened meanwhile, then all that happens. */
    void start(List<StudioEvent> missed) {
        for (StudioEvent event : missed) {
            if (wanted.test(event)) {
                replayed.add(event.id());
                send(event);
            }
        }
        drain();
    }

    private void drain() {
        for (StudioEvent event = next(); event != null; event = next()) {
            if (!replayed.contains(event.id())) {
                send(event);
            }
        }
    }

    private synchronized StudioEvent next() {
        StudioEvent event = over ? null : waiting.poll();
        sending = event != null;
        return event;
    }

    private void send(StudioEvent event) {
        channel.send(event.id(), event.kind(), EventJson.of(event));
        if (last.test(event)) {
            close();
        }
    }

    @Override
    public synchronized void close() {
        if (!over) {
            over = true;
            subscription.close();
            channel.close();
        }
    }
}
