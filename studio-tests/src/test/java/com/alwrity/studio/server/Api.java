package com.alwrity.studio.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;

/** The REST interface as a program uses it. */
public final class Api {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String BOUNDARY = "a-boundary-that-no-file-has";

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final URI server;
    private final String token;
    private final String workspace;

    public Api(URI server, String token) {
        this(server, token, null);
    }

    private Api(URI server, String token, String workspace) {
        this.server = server;
        this.token = token;
        this.workspace = workspace;
    }

    /** The same in another workspace. */
    public Api in(String other) {
        return new Api(server, token, other);
    }

    /** The same server for somebody else; null for nobody. */
    public Api as(String otherToken) {
        return new Api(server, otherToken);
    }

    public Answer get(String path, String... headers) {
        return send(request(path, headers).GET());
    }

    public Answer post(String path, Object body, String... headers) {
        return send(request(path, headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body instanceof String text ? text : Json.write(body))));
    }

    public Answer patch(String path, Object body) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .method("PATCH", BodyPublishers.ofString(Json.write(body))));
    }

    public Answer delete(String path) {
        return send(request(path).DELETE());
    }

    public Answer method(String method, String path, byte[] body, String... headers) {
        return send(request(path, headers).method(method, BodyPublishers.ofByteArray(body)));
    }

    /** Uploads a file as a form would. */
    public Answer upload(String filename, byte[] content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        try {
            body.write(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + filename
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.write(content);
            body.write(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return send(request("/assets")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    /** Submits to Create and gives the first job's id. */
    public String create(Map<String, Object> form) {
        Answer answer = post("/create", form);
        assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        return answer.json().at("/jobs/0/id").asText();
    }

    public JsonNode job(String id) {
        Answer answer = get("/jobs/" + id);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    /** Waits until the job is as wanted, and gives it. */
    public JsonNode awaitJob(String id, Predicate<JsonNode> wanted) {
        return await("job " + id)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> job(id), wanted);
    }

    public JsonNode awaitState(String id, String state) {
        return awaitJob(id, job -> job.path("state").asText().equals(state));
    }

    /** Waits until the job has ended, whichever way. */
    public JsonNode awaitEnd(String id) {
        return awaitJob(id, job -> job.path("state").asText().matches("SUCCEEDED|FAILED|CANCELLED|REJECTED"));
    }

    public JsonNode awaitAssetReady(String id) {
        return await("asset " + id)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> get("/assets/" + id).json(),
                        asset -> asset.path("state").asText().equals("READY"));
    }

    private HttpRequest.Builder request(String path, String... headers) {
        URI target = URI.create(
                path.startsWith("http")
                        ? path
                        : path.startsWith("/api/") ? server + path : server + "/api/video-studio" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(target).timeout(Duration.ofMinutes(2));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (workspace != null) {
            request.header("X-Workspace", workspace);
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
