package com.alwrity.studio.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.notification.WebhookAnswer.Answered;
import com.alwrity.studio.notification.WebhookAnswer.Unanswered;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpWebhookLineTest {

    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger elsewhere = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;

    private final HttpWebhookLine line = line(true, Duration.ofSeconds(10));

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/echo",
                exchange -> answer(
                        exchange,
                        200,
                        exchange.getRequestHeaders().getFirst("webhook-id") + " "
                                + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            answer(exchange, 307, "");
        });
        server.createContext("/elsewhere", exchange -> {
            elsewhere.incrementAndGet();
            answer(exchange, 200, "");
        });
        server.createContext("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            byte[] line = "all work and no play ".getBytes(StandardCharsets.UTF_8);
            while (over.getCount() > 0) {
                exchange.getResponseBody().write(line);
            }
        });
        server.createContext("/silent", exchange -> await());
        server.createContext("/half", exchange -> {
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(1);
            exchange.getResponseBody().flush();
            await();
        });
        server.createContext("/hangs-up", HttpExchange::close);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    @Test
    void whatIsSentArrivesAndTheAnswerIsTold() {
        WebhookAnswer answer = line.post(at("/echo"), Map.of("webhook-id", "msg_1"), "{\"a\":\"ä\"}");

        assertThat(answer).isInstanceOfSatisfying(Answered.class, answered -> {
            assertThat(answered.taken()).isTrue();
            assertThat(answered.text()).isEqualTo("msg_1 {\"a\":\"ä\"}");
        });
    }

    @Test
    void noRedirectIsFollowed() {
        WebhookAnswer answer = line.post(at("/moved"), Map.of(), "{}");

        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answered.class,
                        answered -> assertThat(answered.status()).isEqualTo(307));
        assertThat(elsewhere).hasValue(0);
    }

    @Test
    void ofAnEndlessAnswerTheBeginningIsRead() {
        WebhookAnswer answer = line.post(at("/endless"), Map.of(), "{}");

        assertThat(answer).isInstanceOfSatisfying(Answered.class, answered -> {
            assertThat(answered.status()).isEqualTo(200);
            assertThat(answered.text()).hasSize(1_000).startsWith("all work");
        });
    }

    @Test
    void whoeverSaysNothingInTimeIsLeft() {
        HttpWebhookLine hasty = line(true, Duration.ofMillis(300));

        assertThat(problem(hasty.post(at("/silent"), Map.of(), "{}"))).isEqualTo("webhook.timeout");
        assertThat(problem(hasty.post(at("/half"), Map.of(), "{}"))).isEqualTo("webhook.timeout");
    }

    @Test
    void whoeverHangsUpHasNotAnswered() throws IOException {
        assertThat(problem(line.post(at("/hangs-up"), Map.of(), "{}"))).isEqualTo("webhook.broken_off");
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(problem(line.post(URI.create("http://127.0.0.1:" + free + "/"), Map.of(), "{}")))
                .isEqualTo("webhook.no_connection");
    }

    @Test
    void whereNothingMayBeSentNothingIs() {
        HttpWebhookLine strict = line(false, Duration.ofSeconds(10));

        assertThat(problem(strict.post(at("/elsewhere"), Map.of(), "{}"))).isEqualTo("webhook.not_encrypted");
        assertThat(elsewhere).hasValue(0);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String text) throws IOException {
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String problem(WebhookAnswer answer) {
        return ((Unanswered) answer).problem();
    }

    private static HttpWebhookLine line(boolean privateToo, Duration patience) {
        return new HttpWebhookLine(new PublicReach(privateToo, InetAddress::getAllByName), Clock.systemUTC(), patience);
    }
}
