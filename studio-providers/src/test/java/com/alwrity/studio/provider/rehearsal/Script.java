package com.alwrity.studio.provider.rehearsal;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * What the rehearsal service does, step by step. Faults are used up in the order in which they were given; after them,
 * all goes well.
 */
public final class Script {

    /** Milliseconds; longer than anybody waits. */
    private static final long FOREVER = TimeUnit.MINUTES.toMillis(5);

    private final Deque<Fault> orders = new ArrayDeque<>();
    private final Deque<Fault> questions = new ArrayDeque<>();
    private final Deque<Fault> stops = new ArrayDeque<>();
    private final Deque<Delivery> results = new ArrayDeque<>();
    private final CountDownLatch released = new CountDownLatch(1);
    private int steps = 2;
    private String failure;
    private String price;
    private String stopPrice;
    private boolean stopsAtOnce = true;
    private boolean searchable = true;

    /** How the next orders go wrong. */
    public synchronized Script orders(Fault... faults) {
        orders.addAll(Arrays.asList(faults));
        return this;
    }

    /** How the next polls, searches, stops and downloads go wrong. */
    public synchronized Script questions(Fault... faults) {
        questions.addAll(Arrays.asList(faults));
        return this;
    }

    /** How the next stops go wrong, once they are noted. */
    public synchronized Script stops(Fault... faults) {
        stops.addAll(Arrays.asList(faults));
        return this;
    }

    /** Whether it can look for an attempt's task; where it cannot, it says 503. */
    public synchronized Script searchable(boolean canLook) {
        searchable = canLook;
        return this;
    }

    /** How the next results are sent. */
    public synchronized Script results(Delivery... deliveries) {
        results.addAll(Arrays.asList(deliveries));
        return this;
    }

    /** New tasks end with the poll of this number. */
    public synchronized Script endsAfterPolls(int polls) {
        steps = polls;
        return this;
    }

    /** New tasks never end by themselves. */
    public synchronized Script neverEnds() {
        steps = 0;
        return this;
    }

    /** New tasks fail with this code in the end; null lets them succeed. */
    public synchronized Script fails(String code) {
        failure = code;
        return this;
    }

    /** What finished tasks say they charged, in dollars; null says nothing. */
    public synchronized Script charges(String dollars) {
        price = dollars;
        return this;
    }

    /** What stopped tasks say they charged, in dollars; null says nothing. */
    public synchronized Script chargesForStopped(String dollars) {
        stopPrice = dollars;
        return this;
    }

    /** A stop is noted first and shows at the next poll. */
    public synchronized Script stopsLater() {
        stopsAtOnce = false;
        return this;
    }

    synchronized Fault nextOrder() {
        return orders.isEmpty() ? Fault.none() : orders.poll();
    }

    synchronized Fault nextQuestion() {
        return questions.isEmpty() ? Fault.none() : questions.poll();
    }

    synchronized Fault nextStop() {
        return stops.isEmpty() ? Fault.none() : stops.poll();
    }

    synchronized Fault nextSearch() {
        return searchable ? nextQuestion() : Fault.status(503);
    }

    synchronized Delivery nextResult() {
        return results.isEmpty() ? Delivery.whole() : results.poll();
    }

    synchronized int steps() {
        return steps;
    }

    synchronized Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    synchronized Optional<String> charge(String state) {
        return Optional.ofNullable(state.equals("stopped") ? stopPrice : price);
    }

    synchronized boolean stopsAtOnce() {
        return stopsAtOnce;
    }

    /** Lets go of whoever stands still. */
    void release() {
        released.countDown();
    }

    /** The connection is cut here. */
    static final class Cut extends IOException {
        private Cut() {
            super("as scripted");
        }
    }

    /** Something that goes wrong with one request. */
    public interface Fault {

        /** Answers wrongly, or cuts the connection; returns where all goes well. */
        void apply(HttpExchange exchange) throws IOException;

        /** For orders: whether the service never gets to know the order. */
        default boolean beforeItIsTaken() {
            return true;
        }

        static Fault none() {
            return taken(exchange -> {});
        }

        /** The connection is cut before anything is read of the order. */
        static Fault lostBefore() {
            return exchange -> {
                throw new Cut();
            };
        }

        /** The order is taken, and the connection is cut before the answer. */
        static Fault lostAfter() {
            return taken(lostBefore());
        }

        /** The order is taken, and the answer is this text. */
        static Fault takenBut(int status, String body) {
            return taken(text(status, "text/html", body));
        }

        /** Nothing is taken; the answer has this status. */
        static Fault status(int status, String... headers) {
            return exchange -> {
                for (int i = 0; i < headers.length; i += 2) {
                    exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
                }
                text(status, "application/json", "{\"message\":\"as scripted\"}")
                        .apply(exchange);
            };
        }

        /** Nothing is taken; the answer is this text. */
        static Fault text(int status, String type, String body) {
            return exchange -> {
                byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(status, bytes.length);
                exchange.getResponseBody().write(bytes);
                throw new Cut();
            };
        }

        private static Fault taken(Fault then) {
            return new Fault() {
                @Override
                public void apply(HttpExchange exchange) throws IOException {
                    then.apply(exchange);
                }

                @Override
                public boolean beforeItIsTaken() {
                    return false;
                }
            };
        }
    }

    /** Waits with the next step, as a slow service would; returns early when the server closes. */
    private void pause(long millis) throws IOException {
        try {
            if (released.await(millis, TimeUnit.MILLISECONDS)) {
                throw new Cut();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Cut();
        }
    }

    /** Stands still before the answer, for so long. */
    public Fault slow(long millis) {
        return Fault.taken(exchange -> pause(millis));
    }

    /** The order or the stop is taken, and no answer ever comes. */
    public Fault unanswered() {
        return Fault.taken(unread());
    }

    /** The order lies there unread, is never taken and never answered. */
    public Fault unread() {
        return exchange -> {
            pause(FOREVER);
            throw new Cut();
        };
    }

    /** A result that comes a byte at a time, with so many milliseconds in between. */
    public Delivery dripping(long millis) {
        return (exchange, bytes) -> {
            OutputStream out = Delivery.begin(exchange, bytes);
            for (int at = Delivery.offset(exchange); at < bytes.length; at++) {
                out.write(bytes[at]);
                out.flush();
                pause(millis);
            }
        };
    }

    /** A result that stands still after so many bytes. */
    public Delivery standingStillAfter(int count) {
        return (exchange, bytes) -> {
            OutputStream out = Delivery.begin(exchange, bytes);
            out.write(bytes, Delivery.offset(exchange), count);
            out.flush();
            pause(FOREVER);
        };
    }

    /** How a result is sent. */
    public interface Delivery {

        void send(HttpExchange exchange, byte[] bytes) throws IOException;

        /** Whole, or from where it was asked for. */
        static Delivery whole() {
            return (exchange, bytes) ->
                    begin(exchange, bytes).write(bytes, offset(exchange), bytes.length - offset(exchange));
        }

        /** So many bytes, then the connection is cut. */
        static Delivery cutAfter(int count) {
            return (exchange, bytes) -> {
                OutputStream out = begin(exchange, bytes);
                out.write(bytes, offset(exchange), count);
                out.flush();
                throw new Cut();
            };
        }

        /** All of it, whatever part was asked for. */
        static Delivery withoutRanges() {
            return (exchange, bytes) -> {
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            };
        }

        /** Something else than a video. */
        static Delivery text(String body) {
            return (exchange, bytes) -> Fault.text(200, "text/html", body).apply(exchange);
        }

        /** The video, cut short without a word. */
        static Delivery shortenedTo(int count) {
            return (exchange, bytes) -> {
                exchange.sendResponseHeaders(200, count);
                exchange.getResponseBody().write(bytes, 0, count);
            };
        }

        private static int offset(HttpExchange exchange) {
            String range = exchange.getRequestHeaders().getFirst("Range");
            return range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
        }

        private static OutputStream begin(HttpExchange exchange, byte[] bytes) throws IOException {
            int offset = offset(exchange);
            exchange.getResponseHeaders().set("Content-Type", "video/mp4");
            if (offset >= bytes.length) {
                exchange.getResponseHeaders().set("Content-Range", "bytes */" + bytes.length);
                RehearsalServer.answer(exchange, 416, Map.of());
                throw new Cut();
            }
            if (offset > 0) {
                exchange.getResponseHeaders()
                        .set("Content-Range", "bytes " + offset + "-" + (bytes.length - 1) + "/" + bytes.length);
            }
            exchange.sendResponseHeaders(offset > 0 ? 206 : 200, bytes.length - offset);
            return exchange.getResponseBody();
        }
    }
}
