package com.alwrity.studio.provider.google;

import com.alwrity.studio.provider.Asked;
import com.alwrity.studio.provider.Reply;
import com.alwrity.studio.provider.ServiceStub;
import java.io.IOException;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The part of the Gemini API that makes videos, as far as its contract is published. */
final class GoogleService implements AutoCloseable {

    static final String MODELS = "models";
    static final String KEY = "x-goog-api-key";

    private final ServiceStub stub = ServiceStub.start();
    private final String key;
    private final Map<String, Map<String, Object>> operations = new ConcurrentHashMap<>();

    GoogleService(String key) {
        this.key = key;
        stub.on(
                        ServiceStub.SUBMIT,
                        "POST",
                        "/v1beta/(models/veo-[^/:]+):predictLongRunning",
                        asked -> allowed(asked, this::start))
                .on(
                        ServiceStub.POLL,
                        "GET",
                        "/v1beta/(models/[^/]+/operations/[^/]+)",
                        asked -> allowed(asked, this::show))
                .on(
                        ServiceStub.RESULT,
                        "GET",
                        "/v1beta/files/(.+):download",
                        asked -> allowed(asked, file -> Reply.file("video/mp4", video(file.part()))))
                .on(MODELS, "GET", "/v1beta/models", asked -> allowed(asked, this::list));
    }

    ServiceStub stub() {
        return stub;
    }

    /** Lets it show something that nobody has heard of. */
    void ponder(String operation) {
        operations.get(operation).put("metadata", Map.of("state", "PONDERING"));
        operations.get(operation).put("done", false);
    }

    void finish(String operation) {
        String file = operation.substring(operation.lastIndexOf('/') + 1);
        finish(operation, stub.baseUrl().resolve("/v1beta/files/" + file + ":download?alt=media"));
    }

    void finish(String operation, URI video) {
        respond(operation, Map.of("generatedSamples", List.of(Map.of("video", Map.of("uri", video.toString())))));
    }

    /** Ends well, with nothing to show. */
    void withhold(String operation) {
        respond(
                operation,
                Map.of(
                        "raiMediaFilteredCount",
                        1,
                        "raiMediaFilteredReasons",
                        List.of("Violence. Support codes: 1", "Faces. Support codes: 2")));
    }

    /** Ends well, and says nothing at all of what came of it. */
    void sayNothing(String operation) {
        respond(operation, Map.of());
    }

    void fail(String operation, int code, String message) {
        operations
                .get(operation)
                .put(
                        "error",
                        Map.of(
                                "code",
                                code,
                                "message",
                                message,
                                "status",
                                code == 9 ? "FAILED_PRECONDITION" : "OTHER"));
        operations.get(operation).put("done", true);
    }

    static Reply error(int status, String word, String message, String... reasons) {
        List<Map<String, String>> details = Arrays.stream(reasons)
                .map(reason -> Map.of("@type", "type.googleapis.com/google.rpc.ErrorInfo", "reason", reason))
                .toList();
        return Reply.json(
                status,
                Map.of("error", Map.of("code", status, "message", message, "status", word, "details", details)));
    }

    @Override
    public void close() {
        stub.close();
    }

    private Reply start(Asked asked) {
        if (asked.json().path("instances").path(0).path("prompt").asText().isEmpty()) {
            return error(400, "INVALID_ARGUMENT", "as scripted");
        }
        String name = asked.part() + "/operations/op" + operations.size();
        Map<String, Object> operation = new ConcurrentHashMap<>();
        operation.put("name", name);
        operations.put(name, operation);
        return Reply.json(200, operation);
    }

    private Reply show(Asked asked) {
        Map<String, Object> operation = operations.get(asked.part());
        return operation == null ? error(404, "NOT_FOUND", "as scripted") : Reply.json(200, operation);
    }

    private Reply list(Asked asked) {
        return Reply.json(
                200,
                Map.of(
                        "models",
                        List.of(
                                listed("gemini-3-flash", "Gemini 3 Flash", "generateContent"),
                                listed("veo-3.1-generate-preview", "Veo 3.1", "predictLongRunning"))));
    }

    private static Map<String, Object> listed(String name, String display, String method) {
        return Map.of("name", "models/" + name, "displayName", display, "supportedGenerationMethods", List.of(method));
    }

    private void respond(String operation, Map<String, Object> videos) {
        operations
                .get(operation)
                .put(
                        "response",
                        Map.of(
                                "@type",
                                "type.googleapis.com/google.ai.generativelanguage.v1beta.PredictLongRunningResponse",
                                "generateVideoResponse",
                                videos));
        operations.get(operation).put("done", true);
    }

    private Reply allowed(Asked asked, ServiceStub.Handler handler) throws IOException {
        return asked.header(KEY).filter(key::equals).isPresent()
                ? handler.answer(asked)
                : error(403, "PERMISSION_DENIED", "as scripted");
    }

    private static byte[] video(String name) {
        byte[] video = new byte[50_000];
        Arrays.fill(video, (byte) name.hashCode());
        return video;
    }
}
