package com.alwrity.studio.notification;

import com.alwrity.studio.identity.SignedIn;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;

/** Brings the workspace's events to the pages that show them. */
@ApplicationScoped
public class LiveEvents {

    @Inject
    private EventFeed feed;

    /** Waits for a page's lock in the feed's stead, which serves all pages. */
    @Resource
    private ManagedExecutorService executor;

    /** Tells the listener of every event while the component is on a page, with the page locked. */
    public void whileAttached(Component component, Consumer<StudioEvent> listener) {
        component.addAttachListener(attach -> {
            UI ui = attach.getUI();
            UUID workspace = SignedIn.caller().workspaceId();
            EventFeed.Subscription subscription =
                    feed.subscribe(workspace, event -> executor.execute(() -> deliver(ui, listener, event)));
            component.addDetachListener(detach -> {
                detach.unregisterListener();
                subscription.close();
            });
        });
    }

    private static void deliver(UI ui, Consumer<StudioEvent> listener, StudioEvent event) {
        try {
            ui.access(() -> listener.accept(event));
        } catch (UIDetachedException e) {
            // The page was closed while the event was on its way.
        }
    }
}
