package com.alwrity.studio.notification;

import java.util.UUID;
import java.util.function.Consumer;

/** Hears of events after they are committed, on whichever node they happened. */
public interface EventFeed {

    /**
     * Listens to a workspace. The listener is called on a thread of the feed and hands slow work to another.
     *
     * @return ends the listening; may be closed twice
     */
    Subscription subscribe(UUID workspaceId, Consumer<StudioEvent> listener);

    /** A listening that can be ended. */
    interface Subscription extends AutoCloseable {
        @Override
        void close();
    }
}
