package com.alwrity.studio.provider;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The line on which a stubbed service answers, rightly or wrongly. */
public final class Wire {

    private final HttpExchange exchange;
    private final CountDownLatch closing;

    Wire(HttpExchange exchange, CountDownLatch closing) {
        this.exchange = exchange;
        this.closing = closing;
    }

    /** The part of the reply that was asked for. */
    public Reply part(Reply reply) {
        String range = exchange.getRequestHeaders().getFirst("Range");
        return reply.from(range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", "")));
    }

    /** Sends the head; the caller writes as much of the body as it likes. */
    public OutputStream head(Reply reply) throws IOException {
        reply.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
        return exchange.getResponseBody();
    }

    public void send(Reply reply) throws IOException {
        OutputStream out = head(reply);
        out.write(reply.body());
        out.close();
    }

    /** Waits as a slow service does; cuts the line when the service closes meanwhile. */
    public void pause(Duration time) throws IOException {
        try {
            if (closing.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Cut();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cut();
        }
    }

    /** The line is cut here. */
    static final class Cut extends IOException {
        Cut() {
            super("as scripted");
        }
    }
}
