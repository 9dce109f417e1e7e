package com.alwrity.studio.notification;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Those on this node who listen to a workspace. */
@ApplicationScoped
public class Subscribers implements EventFeed {

    private final Set<Subscriber> all = ConcurrentHashMap.newKeySet();

    @Resource
    private ManagedExecutorService container;

    private Executor threads;

    Subscribers() {}

    Subscribers(Executor threads) {
        this.threads = threads;
    }

    @Override
    public Subscription subscribe(UUID workspaceId, Consumer<StudioEvent> listener) {
        Subscriber subscriber = new Subscriber(workspaceId, listener, threads == null ? container : threads);
        all.add(subscriber);
        return () -> {
            all.remove(subscriber);
            subscriber.close();
        };
    }

    void tell(StudioEvent event) {
        all.stream()
                .filter(subscriber -> subscriber.workspaceId().equals(event.workspaceId()))
                .forEach(subscriber -> subscriber.tell(event));
    }
}
