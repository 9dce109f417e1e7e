package com.alwrity.studio.provider.comfyui;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.provider.FilePlace;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.http.Credential;
import com.alwrity.studio.provider.http.Http;
import com.alwrity.studio.provider.http.JsonService;
import com.alwrity.studio.provider.http.Reach;
import com.alwrity.studio.provider.http.Results;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Speaks ComfyUI's own interface. A graph is never sent twice; everything else may be. */
final class ComfyClient {

    /** Bytes: all graphs that wait are in it. */
    private static final int LARGEST_QUEUE = 1 << 24;

    private final JsonService service;
    private final Results results;
    private final BlobStore blobs;

    /** A key, if there is one, is for a proxy before ComfyUI, which itself asks nobody who they are. */
    ComfyClient(URI base, ProviderAccess access, Http http, BlobStore blobs, Clock clock) {
        Credential credential = Credential.bearer(access.apiKey());
        this.service = new JsonService(http, clock, base, credential, new ComfyDialect());
        this.results = new Results(http, clock, Reach.of(base, access), credential);
        this.blobs = blobs;
    }

    FilePlace files(UUID attempt) {
        return new ComfyFiles(service, blobs, "studio/" + attempt);
    }

    /**
     * Hands a graph over.
     *
     * @param listener who is told of its progress
     * @return the id that it runs under: the attempt's, except with a ComfyUI that is too old to take one
     */
    String prompt(ObjectNode graph, UUID attempt, String listener) throws ProviderException {
        Map<String, Object> order = Map.of("prompt", graph, "prompt_id", attempt.toString(), "client_id", listener);
        return service.once(
                service.post("/prompt", order),
                answer -> Optional.of(answer.path("prompt_id").asText("")).filter(JsonService::segment));
    }

    /** A run that is over; empty while it waits or works, and for one that nobody knows. */
    Optional<ComfyRun> over(String id) throws ProviderException {
        JsonNode history = service.known(
                        service.get("/history/" + id), body -> Optional.of(body).filter(answer -> tells(answer, id)))
                .map(body -> body.path(id))
                .orElse(null);
        return history == null || history.isMissingNode() ? Optional.empty() : JsonService.as(ComfyRun.class, history);
    }

    ComfyQueue queue() throws ProviderException {
        return service.ask(service.get("/queue"), LARGEST_QUEUE, ComfyQueue::of);
    }

    /** Takes back what still waits. */
    void withdraw(String id) throws ProviderException {
        service.tell(service.post("/queue", Map.of("delete", List.of(id))));
    }

    /** Stops what runs at its next step. An old ComfyUI stops whatever runs, so ask only for what does. */
    void interrupt(String id) throws ProviderException {
        service.tell(service.post("/interrupt", Map.of("prompt_id", id)));
    }

    InputStream open(ComfyRun.Output file, long offset) throws ProviderException, IOException {
        String query = "?filename=" + encoded(file.filename()) + "&subfolder=" + encoded(file.subfolder()) + "&type="
                + encoded(file.type());
        return results.open(service.get("/view" + query).uri(), offset);
    }

    /** An answer about this run and no other: nothing yet, or how it ended. */
    private static boolean tells(JsonNode answer, String id) {
        return answer.isObject() && (answer.isEmpty() || answer.path(id).isObject());
    }

    private static String encoded(String text) {
        return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
