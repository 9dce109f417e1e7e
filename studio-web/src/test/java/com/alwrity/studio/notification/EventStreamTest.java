package com.alwrity.studio.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.identity.Caller;
import com.alwrity.studio.identity.MemberRole;
import com.alwrity.studio.identity.Role;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class EventStreamTest {

    private final Caller caller =
            new Caller(UUID.randomUUID(), UUID.randomUUID(), Role.CREATOR, MemberRole.EDITOR, null);
    private final List<Long> sent = new ArrayList<>();
    private final AtomicInteger unsubscribed = new AtomicInteger();
    private final Queue<Runnable> work = new ArrayDeque<>();
    private boolean closed;

    private final EventChannel channel = new EventChannel() {
        @Override
        public void send(Long id, String kind, Object body) {
            sent.add(id);
        }

        @Override
        public void beat() {}

        @Override
        public boolean closed() {
            return closed;
        }

        @Override
        public void close() {
            closed = true;
        }
    };

    private final EventStream stream =
            new EventStream(caller, channel, work::add, event -> event.id() != 7, event -> event.id() == 99);

    @Test
    void whatWasMissedComesFirstAndNothingTwice() {
        stream.subscribed(unsubscribed::incrementAndGet);
        stream.offer(event(3));
        stream.offer(event(4));
        stream.start(List.of(event(1), event(2), event(3)));
        stream.offer(event(2));
        stream.offer(event(5));
        run();

        assertThat(sent).containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void anEventThatCommitsLateIsNotLost() {
        stream.start(List.of(event(10)));
        stream.offer(event(9));
        run();

        assertThat(sent).containsExactly(10L, 9L);
    }

    @Test
    void theFeedIsNeverHeldUp() {
        stream.start(List.of());
        stream.offer(event(1));
        stream.offer(event(2));

        assertThat(sent).isEmpty();
        assertThat(work).hasSize(1);
    }

    @Test
    void whatIsNotWantedIsNotSent() {
        stream.start(List.of(event(7)));
        stream.offer(event(7));
        run();

        assertThat(sent).isEmpty();
    }

    @Test
    void endsWithTheLastEvent() {
        stream.subscribed(unsubscribed::incrementAndGet);
        stream.start(List.of());
        stream.offer(event(99));
        stream.offer(event(100));
        run();

        assertThat(sent).containsExactly(99L);
        assertThat(closed).isTrue();
        assertThat(unsubscribed).hasValue(1);
    }

    @Test
    void whoeverCannotFollowIsCutOff() {
        stream.subscribed(unsubscribed::incrementAndGet);
        stream.start(List.of());
        for (int id = 200; id <= 200 + EventStream.MOST_WAITING; id++) {
            stream.offer(event(id));
        }
        run();

        assertThat(closed).isTrue();
        assertThat(unsubscribed).hasValue(1);
        assertThat(sent).isEmpty();
    }

    private void run() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    private StudioEvent event(long id) {
        return new StudioEvent(
                id, Instant.EPOCH, caller.workspaceId(), "job.progress", UUID.randomUUID(), null, Map.of());
    }
}
