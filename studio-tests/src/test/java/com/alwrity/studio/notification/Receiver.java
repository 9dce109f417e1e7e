package com.alwrity.studio.notification;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Somebody's program that takes webhooks, and answers as told: first what was planned, then 204. */
final class Receiver implements AutoCloseable {

    /** In place of a status: hangs up. */
    static final int HANG_UP = 0;

    private final Deque<Integer> planned = new ConcurrentLinkedDeque<>();
    private final List<Message> taken = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer server;

    Receiver() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(threads);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hooks";
    }

    Receiver answers(Integer... statuses) {
        planned.addAll(Arrays.asList(statuses));
        return this;
    }

    List<Message> taken() {
        return new ArrayList<>(taken);
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        taken.add(new Message(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body));
        Integer status = planned.poll();
        if (status != null && status == HANG_UP) {
            exchange.close();
            return;
        }
        if (status != null && status / 100 == 3) {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
        }
        byte[] answer = status == null ? new byte[0] : ("As told: " + status).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status == null ? 204 : status, answer.length == 0 ? -1 : answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /** What came, as it came. */
    record Message(String path, Headers headers, String body) {

        String id() {
            return headers.getFirst("webhook-id");
        }

        String timestamp() {
            return headers.getFirst("webhook-timestamp");
        }

        /** Whether it is signed with this secret, as a receiver would check it. */
        boolean signedWith(String secret) {
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
                mac.init(new SecretKeySpec(key, "HmacSHA256"));
                byte[] signed = mac.doFinal((id() + "." + timestamp() + "." + body).getBytes(StandardCharsets.UTF_8));
                return List.of(headers.getFirst("webhook-signature").split(" "))
                        .contains("v1," + Base64.getEncoder().encodeToString(signed));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
