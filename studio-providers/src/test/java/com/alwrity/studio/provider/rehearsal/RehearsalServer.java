package com.alwrity.studio.provider.rehearsal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The rehearsal service, on a port of its own: takes orders, works, charges, and does it all wrong when its
 * {@link Script} says so. It speaks the contract of the {@link com.alwrity.studio.provider.rehearsal} package, and
 * needs nothing but the JDK and Jackson, so that tests of the packaged server use it, too.
 */
public final class RehearsalServer implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer http;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Script script = new Script();
    private final Ledger ledger = new Ledger();
    private final byte[] video;

    private RehearsalServer(byte[] video) throws IOException {
        this.video = video;
        http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        http.createContext("/v1/tasks", this::handle);
        http.setExecutor(threads);
        http.start();
    }

    /** Starts it on a free port; its results are a small test picture with sound, five seconds long, each with other bytes. */
    public static RehearsalServer start() {
        try (InputStream in = RehearsalServer.class.getResourceAsStream("result.mp4")) {
            return new RehearsalServer(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI baseUrl() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort());
    }

    /** What it does wrong, and how fast it is. */
    public Script script() {
        return script;
    }

    /** What it has been asked and has taken. */
    public Ledger ledger() {
        return ledger;
    }

    /** The bytes of the task's result. */
    public byte[] video(Task task) {
        return task.made(video);
    }

    @Override
    public void close() {
        script.release();
        http.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            ledger.seen(exchange.getRequestHeaders().getFirst("Authorization"));
            String path = exchange.getRequestURI().getPath().substring("/v1/tasks".length());
            String method = exchange.getRequestMethod();
            if (method.equals("POST")) {
                order(exchange);
            } else if (path.isEmpty()) {
                search(exchange);
            } else if (path.endsWith("/result")) {
                result(exchange, path.substring(1, path.length() - "/result".length()));
            } else if (method.equals("DELETE")) {
                stop(exchange, path.substring(1));
            } else {
                poll(exchange, path.substring(1));
            }
        } catch (Script.Cut e) {
            // Closed without an answer, or in the middle of one.
            exchange.close();
        }
    }

    private void order(HttpExchange exchange) throws IOException {
        JsonNode order = JSON.readTree(exchange.getRequestBody());
        UUID attempt = UUID.fromString(order.path("attempt").asText());
        ledger.asked(attempt);
        Script.Fault fault = script.nextOrder();
        if (fault.beforeItIsTaken()) {
            fault.apply(exchange);
            return;
        }
        if (ledger.closedTo(attempt)) {
            answer(exchange, 409, Map.of());
            return;
        }
        Task task = ledger.take(attempt, order, script);
        fault.apply(exchange);
        answer(exchange, 201, task.view());
    }

    private void search(HttpExchange exchange) throws IOException {
        script.nextSearch().apply(exchange);
        UUID attempt = UUID.fromString(exchange.getRequestURI().getQuery().substring("attempt=".length()));
        List<Map<String, Object>> found =
                ledger.ofAttempt(attempt).map(Task::view).map(List::of).orElse(List.of());
        if (found.isEmpty()) {
            ledger.closeTo(attempt);
        }
        answer(exchange, 200, Map.of("tasks", found));
    }

    private void poll(HttpExchange exchange, String id) throws IOException {
        script.nextQuestion().apply(exchange);
        Task task = ledger.find(id);
        if (task == null) {
            answer(exchange, 404, Map.of());
            return;
        }
        task.polled();
        answer(exchange, 200, task.view());
    }

    private void stop(HttpExchange exchange, String id) throws IOException {
        script.nextQuestion().apply(exchange);
        Task task = ledger.find(id);
        if (task == null) {
            answer(exchange, 404, Map.of());
            return;
        }
        task.stop(script.stopsAtOnce());
        script.nextStop().apply(exchange);
        answer(exchange, 200, task.view());
    }

    private void result(HttpExchange exchange, String id) throws IOException {
        script.nextQuestion().apply(exchange);
        Task task = ledger.find(id);
        if (task == null || !task.isDone()) {
            answer(exchange, task == null ? 404 : 409, Map.of());
            return;
        }
        script.nextResult().send(exchange, video(task));
    }

    static void answer(HttpExchange exchange, int status, Object body) throws IOException {
        byte[] text = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, text.length);
        exchange.getResponseBody().write(text);
    }
}
