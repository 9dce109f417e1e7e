package com.alwrity.studio.notification;

import com.alwrity.studio.json.Json;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** Server-sent events. */
final class SseChannel implements EventChannel {

    private static final long RECONNECT_MILLIS = 3_000;

    private final Sse sse;
    private final SseEventSink sink;

    SseChannel(Sse sse, SseEventSink sink) {
        this.sse = sse;
        this.sink = sink;
    }

    /** Proxies pass events on as they come. */
    static void unbuffered(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
    }

    @Override
    public void send(Long id, String kind, Object body) {
        OutboundSseEvent.Builder event = sse.newEventBuilder().name(kind).data(String.class, Json.write(body));
        write(id == null ? event.build() : event.id(id.toString()).build());
    }

    @Override
    public void beat() {
        write(sse.newEventBuilder()
                .comment("alive")
                .reconnectDelay(RECONNECT_MILLIS)
                .build());
    }

    @Override
    public boolean closed() {
        return sink.isClosed();
    }

    @Override
    public void close() {
        sink.close();
    }

    /** A client that is gone is closed; it comes back by itself and says where it was. */
    private void write(OutboundSseEvent event) {
        if (sink.isClosed()) {
            return;
        }
        sink.send(event).whenComplete((done, failure) -> {
            if (failure != null) {
                sink.close();
            }
        });
    }
}
