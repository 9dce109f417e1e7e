package com.alwrity.studio.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Posts to webhooks. Where an address leads is looked up before each message, for it may have changed since it was set;
 * the JDK's cache makes the client see the same. No redirect is followed.
 */
@ApplicationScoped
public class HttpWebhookLine implements WebhookLine {

    /** Until an answer is there, however it drips. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final int SHOWN_CHARACTERS = 1_000;
    private static final int READ_BYTES = 4 * SHOWN_CHARACTERS;

    private final PublicReach reach;
    private final Clock clock;
    private final Duration patience;

    @Inject
    HttpWebhookLine(PublicReach reach, Clock clock) {
        this(reach, clock, PATIENCE);
    }

    HttpWebhookLine(PublicReach reach, Clock clock, Duration patience) {
        this.reach = reach;
        this.clock = clock;
        this.patience = patience;
    }

    protected HttpWebhookLine() {
        this(null, null, PATIENCE);
    }

    @Override
    public Optional<String> refusal(URI url) {
        return reach.refusal(url);
    }

    @Override
    public WebhookAnswer post(URI url, Map<String, String> headers, String body) {
        Instant start = clock.instant();
        Function<String, WebhookAnswer> unanswered = problem -> new WebhookAnswer.Unanswered(problem, millis(start));
        return reach.refusal(url)
                .map(unanswered)
                .orElseGet(() -> exchange(request(url, headers, body), start, unanswered));
    }

    private WebhookAnswer exchange(HttpRequest request, Instant start, Function<String, WebhookAnswer> unanswered) {
        CompletableFuture<HttpResponse<String>> sent =
                Client.SHARED.sendAsync(request, head -> new FirstOfBody(READ_BYTES));
        try {
            HttpResponse<String> response = sent.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return new WebhookAnswer.Answered(response.statusCode(), shown(response.body()), millis(start));
        } catch (TimeoutException e) {
            return unanswered.apply("webhook.timeout");
        } catch (ExecutionException e) {
            return unanswered.apply(problem(e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a webhook was told", e);
        } finally {
            sent.cancel(true);
        }
    }

    private static HttpRequest request(URI url, Map<String, String> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(url)
                // A receiver of today's HTTP/1.1 is not asked to upgrade.
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Video-Studio-Webhooks/1")
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return request.build();
    }

    /** What the database and a page can show of it. */
    private static String shown(String text) {
        String clean = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        return clean.length() <= SHOWN_CHARACTERS ? clean : clean.substring(0, SHOWN_CHARACTERS);
    }

    private static String problem(Throwable cause) {
        if (cause instanceof UnresolvedAddressException) {
            return "webhook.unknown_host";
        }
        return cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException
                ? "webhook.no_connection"
                : "webhook.broken_off";
    }

    private int millis(Instant start) {
        return (int) Duration.between(start, clock.instant()).toMillis();
    }

    /** Of its own: what providers are asked goes by other lines. */
    private static final class Client {
        private static final HttpClient SHARED = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(10))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }
}
