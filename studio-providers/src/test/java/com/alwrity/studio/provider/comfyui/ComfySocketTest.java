package com.alwrity.studio.provider.comfyui;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.provider.ProviderAccess;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ComfySocketTest {

    private final WebSocketStub server = new WebSocketStub();
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final HandClock hand = new HandClock();
    private final ComfySocket socket = new ComfySocket(heard::add, hand);
    private final ProviderAccess access =
            new ProviderAccess(Optional.of(server.baseUrl()), Optional.of("a-key"), true, Map.of());

    @AfterEach
    void stop() throws IOException {
        socket.close();
        server.close();
    }

    @Test
    void hearsEventsOnOneLineUnderItsName() throws Exception {
        open();
        try (WebSocketStub.Line line = server.accept()) {
            assertThat(line.head().get(0)).isEqualTo("GET /ws?clientId=" + socket.name() + " HTTP/1.1");
            assertThat(line.head()).contains("Authorization: Bearer a-key");
            line.say("one");
            assertThat(next()).isEqualTo("one");
            open();
            line.sayInParts("two, which comes in parts");
            assertThat(next()).isEqualTo("two, which comes in parts");
        }
    }

    @Test
    void leavesPreviewsAndWhatIsTooLong() throws Exception {
        open();
        try (WebSocketStub.Line line = server.accept()) {
            // Java's client misreads what is long and comes right behind the opening, once in some hundred times.
            line.say("one");
            assertThat(next()).isEqualTo("one");
            line.send(new byte[100_000]);
            line.say("x".repeat(100_000));
            line.say("a short one");
            assertThat(next()).isEqualTo("a short one");
        }
    }

    @Test
    void opensAnotherLineWhenTheFirstIsLostButNotAtOnce() throws Exception {
        open();
        CompletableFuture<Void> end = socket.end().orElseThrow();
        server.accept().close();
        end.get(10, TimeUnit.SECONDS);
        open();
        assertThat(socket.end()).isEmpty();
        hand.forward(Duration.ofSeconds(6));
        open();
        try (WebSocketStub.Line second = server.accept()) {
            second.say("again");
            assertThat(next()).isEqualTo("again");
        }
    }

    @Test
    void aLineThatCannotBeOpenedIsTriedAgainLater() throws Exception {
        URI nobody = server.baseUrl();
        server.close();
        socket.keepOpen(nobody, access);
        socket.end().ifPresent(CompletableFuture::join);
        socket.keepOpen(nobody, access);
        assertThat(socket.end()).isEmpty();
        hand.forward(Duration.ofSeconds(6));
        socket.keepOpen(nobody, access);
        socket.end().ifPresent(CompletableFuture::join);
        assertThat(heard).isEmpty();
    }

    private void open() {
        socket.keepOpen(server.baseUrl(), access);
    }

    private String next() throws InterruptedException {
        return heard.poll(10, TimeUnit.SECONDS);
    }
}
