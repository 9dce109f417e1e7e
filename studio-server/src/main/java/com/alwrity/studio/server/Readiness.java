package com.alwrity.studio.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks the running server whether people can use it: every health check is up and the sign-in page is there. */
final class Readiness {

    private static final Duration REQUEST_LIMIT = Duration.ofSeconds(30);
    private static final long PAUSE_MILLIS = 100;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(REQUEST_LIMIT)
            .build();
    private final String base;

    Readiness(String base) {
        this.base = base;
    }

    /** @throws CannotStart with the last answer if it does not become usable within the limit */
    void await(Duration limit) throws CannotStart, InterruptedException {
        long deadline = System.nanoTime() + limit.toNanos();
        String last = "";
        for (String page : new String[] {"/health/ready", "/sign-in?v-r=init&location=sign-in"}) {
            while (true) {
                try {
                    HttpResponse<String> answer = get(page);
                    if (answer.statusCode() == 200) {
                        break;
                    }
                    last = page + " answers " + answer.statusCode() + ": " + answer.body();
                } catch (IOException e) {
                    last = page + ": " + e;
                }
                if (System.nanoTime() > deadline) {
                    throw new CannotStart("The studio is not ready after " + limit.toSeconds() + " s: " + last);
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        }
    }

    /** The answer of the page, as text. */
    HttpResponse<String> get(String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + page))
                .timeout(REQUEST_LIMIT)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
