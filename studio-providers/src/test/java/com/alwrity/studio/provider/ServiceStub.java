package com.alwrity.studio.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTTP service on a port of this machine that answers by its routes, and goes wrong on each of them as told. Faults
 * are used up in the order in which they were given; after them, all goes well. It needs nothing but the JDK and
 * Jackson, so that tests of the packaged server use it, too.
 */
public final class ServiceStub implements AutoCloseable {

    /** The routes that {@link FaultContract} knows. */
    public static final String SUBMIT = "submit";

    public static final String POLL = "poll";
    public static final String RESULT = "result";

    static {
        // The JDK's server sends head and body one by one, and would wait for a word from the client in between.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final List<Route> routes = new ArrayList<>();
    private final Map<String, Deque<Fault>> faults = new HashMap<>();
    private final Map<String, List<Asked>> asked = new HashMap<>();
    private final Map<String, Integer> taken = new HashMap<>();

    private ServiceStub(int port) throws IOException {
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        http.createContext("/", this::handle);
        http.setExecutor(threads);
    }

    /** Starts it on a free port. */
    public static ServiceStub start() {
        return start(0);
    }

    /** @param port 0 for a free one */
    public static ServiceStub start(int port) {
        try {
            ServiceStub stub = new ServiceStub(port);
            stub.http.start();
            return stub;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Answers these requests; the first route that fits is taken.
     *
     * @param path a pattern; what its groups take are the {@linkplain Asked#parts parts}
     */
    public synchronized ServiceStub on(String route, String method, String path, Handler handler) {
        routes.add(new Route(route, method, Pattern.compile(path), handler));
        return this;
    }

    /** How the next requests of this route go wrong. */
    public synchronized void goWrong(String route, Fault... next) {
        faults.computeIfAbsent(route, key -> new ArrayDeque<>()).addAll(List.of(next));
    }

    /** The requests of this route that arrived, taken or not. */
    public synchronized List<Asked> asked(String route) {
        return List.copyOf(asked.getOrDefault(route, List.of()));
    }

    /** The last request of this route. */
    public Asked last(String route) {
        List<Asked> all = asked(route);
        return all.get(all.size() - 1);
    }

    /** How many requests of this route the service has heeded. */
    public synchronized int taken(String route) {
        return taken.getOrDefault(route, 0);
    }

    public int port() {
        return http.getAddress().getPort();
    }

    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + port());
    }

    @Override
    public void close() {
        closing.countDown();
        http.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Wire wire = new Wire(exchange, closing);
            for (Route route : routes()) {
                Matcher path = route.path().matcher(exchange.getRequestURI().getPath());
                if (route.method().equals(exchange.getRequestMethod()) && path.matches()) {
                    answer(wire, route, read(exchange, path));
                    return;
                }
            }
            exchange.getRequestBody().readAllBytes();
            wire.send(Reply.json(404, Map.of()));
        } catch (Wire.Cut e) {
            // Closed without an answer, or in the middle of one.
            exchange.close();
        }
    }

    private void answer(Wire wire, Route route, Asked request) throws IOException {
        Fault fault = next(route.name(), request);
        if (fault != null && !fault.taken()) {
            fault.answer(wire, null);
            return;
        }
        Reply right = route.handler().answer(request);
        if (right.status() < 400) {
            heeded(route.name());
        }
        if (fault == null) {
            wire.send(wire.part(right));
        } else {
            fault.answer(wire, right);
        }
    }

    private static Asked read(HttpExchange exchange, Matcher path) throws IOException {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.get(0)));
        List<String> parts = new ArrayList<>();
        for (int i = 1; i <= path.groupCount(); i++) {
            parts.add(path.group(i) == null ? "" : path.group(i));
        }
        URI address = exchange.getRequestURI();
        byte[] body = exchange.getRequestBody().readAllBytes();
        return new Asked(
                exchange.getRequestMethod(),
                address.getPath(),
                address.getRawQuery() == null ? "" : address.getRawQuery(),
                headers,
                body,
                parts);
    }

    private synchronized List<Route> routes() {
        return List.copyOf(routes);
    }

    private synchronized Fault next(String route, Asked request) {
        asked.computeIfAbsent(route, key -> new ArrayList<>()).add(request);
        Deque<Fault> waiting = faults.get(route);
        return waiting == null ? null : waiting.poll();
    }

    private synchronized void heeded(String route) {
        taken.merge(route, 1, Integer::sum);
    }

    /** What the service does when all goes well. */
    public interface Handler {
        Reply answer(Asked request) throws IOException;
    }

    private record Route(String name, String method, Pattern path, Handler handler) {}
}
