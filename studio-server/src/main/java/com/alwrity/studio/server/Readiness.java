package com.alwrity.studio.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the running server whether people can use it. */
final class Readiness {

    private static final Duration REQUEST_LIMIT = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 200;

    /** The request by which a browser has the view built. */
    private static final String SIGN_IN = "/sign-in?v-r=init&location=sign-in";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(REQUEST_LIMIT)
            .build();
    private final String base;

    /** @param base address of the server, without a slash at the end */
    Readiness(String base) {
        this.base = base;
    }

    /**
     * Returns when every readiness check is up and the sign-in view was built.
     *
     * @throws CannotStart with the last answer if that is not so within the limit
     */
    void await(Duration limit) throws CannotStart, InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        await("/health/ready", deadline);
        await(SIGN_IN, deadline);
    }

    HealthReport report() throws IOException, InterruptedException {
        return new HealthReport(get("/health").body());
    }

    private void await(String page, long deadline) throws CannotStart, InterruptedException {
        String answer = answer(page);
        while (!answer.isEmpty()) {
            if (System.nanoTime() > deadline) {
                throw new CannotStart("The studio does not become ready: " + page + " answers " + answer);
            }
            Thread.sleep(PAUSE_MILLIS);
            answer = answer(page);
        }
    }

    /** What the page answers, or nothing if that is what it should. */
    private String answer(String page) throws InterruptedException {
        try {
            HttpResponse<String> answer = get(page);
            return answer.statusCode() == 200 ? "" : answer.statusCode() + " " + answer.body();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private HttpResponse<String> get(String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + page))
                .timeout(REQUEST_LIMIT)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
