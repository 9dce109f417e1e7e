package com.alwrity.studio.provider.http;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.channels.UnresolvedAddressException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Speaks HTTP to a service that may be slow, broken or hostile: nothing waits without an end, no answer fills the
 * memory, and no redirect is followed.
 */
public final class Http {

    private static final Duration CONNECT = Duration.ofSeconds(10);

    /** Until the whole of a short answer is there, however it drips. */
    private static final Duration ANSWER = Duration.ofSeconds(30);

    private static final int MOST_BYTES = 1 << 18;

    /** Bytes in a second; a line that is slower than this is as good as broken. */
    private static final int SLOWEST_LINE = 1 << 16;

    private final Clock clock;
    private final Supplier<Duration> answer;

    public Http(Clock clock) {
        this(clock, () -> ANSWER);
    }

    /**
     * @param answer the longest wait for a whole answer, beside the time that the request's own bytes take, or for the
     *     next bytes of a stream; asked at each request
     */
    public Http(Clock clock, Supplier<Duration> answer) {
        this.clock = clock;
        this.answer = answer;
    }

    /** Sends the request and reads an answer of the usual size. */
    public Answer send(HttpRequest request) throws IOException, InterruptedException {
        return send(request, MOST_BYTES);
    }

    /**
     * Sends the request and reads its answer.
     *
     * @param mostBytes of the answer
     * @throws NeverSent if the request provably did not reach the service
     * @throws IOException if it may have, but no whole answer came in time
     */
    public Answer send(HttpRequest request, int mostBytes) throws IOException, InterruptedException {
        HttpResponse<String> response = exchange(request, head -> new BoundedText(mostBytes));
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    /** Sends the request and opens the body of its answer, which fails rather than stand still. */
    public Opened open(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<InputStream> response = exchange(request, BodyHandlers.ofInputStream());
        InputStream body = new UnstallableStream(response.body(), answer.get(), clock);
        return new Opened(new Answer(response.statusCode(), response.headers(), ""), body);
    }

    private <T> HttpResponse<T> exchange(HttpRequest request, BodyHandler<T> body)
            throws IOException, InterruptedException {
        CompletableFuture<HttpResponse<T>> sent = Client.SHARED.sendAsync(request, body);
        Duration longest = answer.get().plusSeconds(bytes(request) / SLOWEST_LINE);
        try {
            return sent.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new IOException("No whole answer within " + longest.toSeconds() + " s", e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            sent.cancel(true);
        }
    }

    private static long bytes(HttpRequest request) {
        return Math.max(
                0, request.bodyPublisher().map(BodyPublisher::contentLength).orElse(0L));
    }

    private static IOException failure(Throwable cause) {
        boolean never = cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof UnresolvedAddressException;
        return never ? new NeverSent(cause) : new IOException("The exchange broke off", cause);
    }

    /** One for all services, made when the first is spoken to: its threads and lines serve them all. */
    private static final class Client {
        private static final HttpClient SHARED = HttpClient.newBuilder()
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /** The head of an answer and its body, which the caller closes. */
    public record Opened(Answer head, InputStream body) {}

    /** No connection came about: the service knows nothing of the request. */
    public static final class NeverSent extends IOException {
        private NeverSent(Throwable cause) {
            super("No connection", cause);
        }
    }
}
