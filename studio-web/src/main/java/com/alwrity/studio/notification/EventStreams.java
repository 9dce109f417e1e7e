package com.alwrity.studio.notification;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.Profiles;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/** All clients that listen at this node. */
@ApplicationScoped
public class EventStreams {

    private static final int MOST = 500;
    private static final int MOST_OF_ONE = 20;
    private static final int BEAT_SECONDS = 15;
    private static final int PAGE = 500;
    /** Whoever missed more reads everything afresh. */
    private static final int MOST_MISSED = 5_000;

    private final Set<EventStream> streams = ConcurrentHashMap.newKeySet();

    @Inject
    private EventFeed feed;

    @Inject
    private Events events;

    @Inject
    private Profiles profiles;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private ManagedScheduledExecutorService scheduler;

    private Future<?> beats;

    @PostConstruct
    void begin() {
        beats = scheduler.scheduleAtFixedRate(this::beat, BEAT_SECONDS, BEAT_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Sends a workspace's events from now on, or from where the client was.
     *
     * @param after the last event that the client has, or null
     * @param last after which the stream ends
     * @param first sends what comes before all events; true if nothing comes after it
     * @throws StudioException TOO_MANY
     */
    void open(
            Caller caller,
            EventChannel channel,
            Long after,
            Predicate<StudioEvent> wanted,
            Predicate<StudioEvent> last,
            BooleanSupplier first) {
        refuseTooMany(caller);
        EventStream stream = new EventStream(caller, channel, executor, wanted, last);
        streams.add(stream);
        stream.subscribed(feed.subscribe(caller.workspaceId(), stream::offer));
        executor.execute(() -> {
            channel.beat();
            if (first.getAsBoolean()) {
                stream.close();
            } else {
                stream.start(after == null ? List.of() : missed(caller, after));
            }
        });
    }

    /** Where a client was; null where it begins. */
    static Long after(String lastEventId) {
        if (lastEventId == null || lastEventId.isBlank()) {
            return null;
        }
        try {
            return Long.valueOf(lastEventId.strip());
        } catch (NumberFormatException e) {
            throw StudioException.invalid(new Violation("Last-Event-ID", "malformed"));
        }
    }

    private List<StudioEvent> missed(Caller caller, long after) {
        List<StudioEvent> missed = new ArrayList<>();
        long from = after;
        while (missed.size() < MOST_MISSED) {
            List<StudioEvent> page = events.after(caller.workspaceId(), from, PAGE);
            missed.addAll(page);
            if (page.size() < PAGE) {
                break;
            }
            from = page.get(PAGE - 1).id();
        }
        return missed;
    }

    private void refuseTooMany(Caller caller) {
        long own = streams.stream()
                .filter(stream -> stream.caller().userId().equals(caller.userId()))
                .count();
        if (own >= MOST_OF_ONE || streams.size() >= MOST) {
            throw new StudioException(
                    StudioException.Kind.TOO_MANY, "stream.too_many", Map.of("retryAfterSeconds", BEAT_SECONDS));
        }
    }

    /** Keeps connections open through proxies, and notices those that are gone or who may not listen any more. */
    private void beat() {
        for (EventStream stream : streams) {
            if (!stream.channel().closed() && profiles.still(stream.caller())) {
                stream.channel().beat();
            } else {
                stream.close();
            }
        }
        streams.removeIf(stream -> stream.channel().closed());
    }

    @PreDestroy
    void end() {
        beats.cancel(false);
        streams.forEach(EventStream::close);
    }
}
