package com.alwrity.studio.provider.comfyui;

import com.alwrity.studio.provider.ProviderAccess;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * The one line on which this node hears of all its runs. It is opened when somebody asks how far a run is, and again
 * when it has broken, but not more often than every few seconds; it takes no thread of ours.
 */
final class ComfySocket {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Duration CONNECT = Duration.ofSeconds(10);

    /** Characters: an event is short, and what is longer is none for us. */
    private static final int LONGEST = 1 << 16;

    private final String name = UUID.randomUUID().toString();
    private final Consumer<String> ear;
    private final Clock clock;
    private HttpClient client;
    private Line line;
    private Instant notBefore = Instant.MIN;

    ComfySocket(Consumer<String> ear, Clock clock) {
        this.ear = ear;
        this.clock = clock;
    }

    /** By which ComfyUI knows who is to hear of a run. */
    String name() {
        return name;
    }

    /** Sees to it that the line is open, or will be. */
    synchronized void keepOpen(URI base, ProviderAccess access) {
        if (line != null && line.base.equals(base)) {
            return;
        }
        if (clock.instant().isBefore(notBefore)) {
            return;
        }
        close();
        notBefore = clock.instant().plus(PAUSE);
        if (client == null) {
            client = HttpClient.newBuilder().connectTimeout(CONNECT).build();
        }
        Line opened = new Line(base);
        line = opened;
        WebSocket.Builder request = client.newWebSocketBuilder().connectTimeout(CONNECT);
        access.apiKey().ifPresent(key -> request.header("Authorization", "Bearer " + key));
        request.buildAsync(address(base), opened).whenComplete((socket, failure) -> {
            if (failure != null) {
                lost(opened);
            }
        });
    }

    /** Ends when the line is lost; empty where there is none, and none is being opened. */
    synchronized Optional<CompletableFuture<Void>> end() {
        return Optional.ofNullable(line).map(open -> open.end);
    }

    synchronized void close() {
        if (line != null && line.socket != null) {
            line.socket.abort();
        }
        line = null;
    }

    private synchronized void lost(Line broken) {
        if (line == broken) {
            line = null;
        }
        broken.end.complete(null);
    }

    private URI address(URI base) {
        String below = base.toString().replaceFirst("^http", "ws").replaceFirst("/+$", "");
        return URI.create(below + "/ws?clientId=" + name);
    }

    /** One connection. */
    private final class Line implements WebSocket.Listener {

        private final URI base;
        private final CompletableFuture<Void> end = new CompletableFuture<>();
        private final StringBuilder event = new StringBuilder();
        private volatile WebSocket socket;
        private boolean tooLong;

        private Line(URI base) {
            this.base = base;
        }

        @Override
        public void onOpen(WebSocket opened) {
            socket = opened;
            opened.request(1);
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            tooLong |= event.length() + part.length() > LONGEST;
            if (!tooLong) {
                event.append(part);
            }
            if (last) {
                if (!tooLong) {
                    ear.accept(event.toString());
                }
                event.setLength(0);
                tooLong = false;
            }
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
            lost(this);
            return null;
        }

        @Override
        public void onError(WebSocket from, Throwable failure) {
            lost(this);
        }
    }
}
