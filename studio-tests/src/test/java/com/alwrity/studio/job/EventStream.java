package com.alwrity.studio.job;

import com.alwrity.studio.server.PackagedServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens to a server's events, as a program would. */
final class EventStream {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private EventStream() {}

    static EventStream open(PackagedServer server) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + "/api/video-studio/events"))
                .header("Authorization", "Bearer " + PackagedServer.TOKEN)
                .header("Accept", "text/event-stream")
                .build();
        EventStream stream = new EventStream();
        try {
            HttpResponse<InputStream> response =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                throw new IllegalStateException("No events: " + response.statusCode());
            }
            Thread reader = new Thread(() -> stream.read(response.body()), "events");
            reader.setDaemon(true);
            reader.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return stream;
    }

    private void read(InputStream body) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8))) {
            reader.lines().forEach(lines::add);
        } catch (IOException | UncheckedIOException e) {
            lines.add("closed");
        }
    }

    /** Waits for an event about the job that holds this word. */
    void await(String job, String word) {
        org.awaitility.Awaitility.await("event " + word)
                .atMost(Duration.ofMinutes(2))
                .until(() -> lines.stream().anyMatch(line -> line.contains(job) && line.contains(word)));
    }
}
