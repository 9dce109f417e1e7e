package com.alwrity.studio.provider.alibaba;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.catalog.ModelField;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.http.Credential;
import com.alwrity.studio.provider.http.Http;
import com.alwrity.studio.provider.http.JsonService;
import com.alwrity.studio.provider.http.Reach;
import com.alwrity.studio.provider.http.Results;
import com.alwrity.studio.provider.http.StoredBody;
import com.alwrity.studio.provider.http.Uploads;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Speaks the asynchronous part of the service (DashScope). */
final class AlibabaClient {

    private static final String API = "/api/v1/";
    private static final String SYNTHESIS = API + "services/aigc/video-generation/video-synthesis";

    private final JsonService service;
    private final Results results;
    private final Uploads uploads;
    private final BlobStore blobs;
    private final Optional<String> workspace;

    AlibabaClient(URI base, ProviderAccess access, Http http, BlobStore blobs, Clock clock) {
        Credential credential = Credential.bearer(access.apiKey());
        Reach reach = Reach.of(base, access);
        this.service = new JsonService(http, clock, base, credential, AlibabaError.DIALECT);
        this.results = new Results(http, clock, reach, credential);
        this.uploads = new Uploads(http, clock, reach, blobs);
        this.blobs = blobs;
        this.workspace = Optional.ofNullable(access.settings().get("workspace"));
    }

    /**
     * Hands a task over. Never repeated: the service knows no name of ours to tell two from one.
     *
     * @param stored whether the request names files of the temporary storage
     */
    AlibabaTask submit(ObjectNode body, boolean stored) throws ProviderException {
        HttpRequest.Builder request = inWorkspace(service.post(SYNTHESIS, body)).header("X-DashScope-Async", "enable");
        if (stored) {
            request.header("X-DashScope-OssResourceResolve", "enable");
        }
        return service.once(request.build(), AlibabaClient::task);
    }

    /** The task; empty if the service does not know it, which it mostly says by a state. */
    Optional<AlibabaTask> task(String id) throws ProviderException {
        return JsonService.segment(id)
                ? service.known(inWorkspace(service.get(API + "tasks/" + id)).build(), AlibabaClient::task)
                : Optional.empty();
    }

    /** Asks for a task to be stopped; false if it is no longer waiting, or not known. */
    boolean stop(String id) throws ProviderException {
        if (!JsonService.segment(id)) {
            return false;
        }
        try {
            HttpRequest request = service.at(API + "tasks/" + id + "/cancel")
                    .POST(BodyPublishers.noBody())
                    .build();
            return service.known(inWorkspace(request).build(), Optional::of).isPresent();
        } catch (Permanent refused) {
            if (refused.kind() == Permanent.Kind.INVALID_REQUEST) {
                return false;
            }
            throw refused;
        }
    }

    /**
     * Puts a file into the temporary storage, where it stays for 48 hours; its address for this model.
     *
     * @throws Permanent of kind INVALID_REQUEST if it is larger than what the storage takes
     */
    String store(InputFile file, ModelField field, String model) throws ProviderException {
        String path = API + "uploads?action=getPolicy&model=" + URLEncoder.encode(model, StandardCharsets.UTF_8);
        UploadPolicy policy = service.ask(
                inWorkspace(service.get(path)).build(),
                body -> JsonService.as(UploadPolicy.Granted.class, body)
                        .filter(UploadPolicy.Granted::whole)
                        .map(UploadPolicy.Granted::data));
        if (!policy.takes(file.media().bytes())) {
            throw new Permanent(
                    Permanent.Kind.INVALID_REQUEST,
                    field.name() + " takes no file of more than " + policy.mostMegabytes() + " MB");
        }
        String key = policy.folder() + "/" + UUID.randomUUID() + "/" + StoredBody.name(file);
        uploads.post(policy.host(), policy.form(key, file.media().contentType()).file("file", file, blobs));
        return "oss://" + key;
    }

    /** Opens a result from this byte on. */
    InputStream open(URI video, long offset) throws ProviderException, IOException {
        return results.open(video, offset);
    }

    private HttpRequest.Builder inWorkspace(HttpRequest request) {
        HttpRequest.Builder same = HttpRequest.newBuilder(request, (header, value) -> true);
        workspace.ifPresent(id -> same.header("X-DashScope-WorkSpace", id));
        return same;
    }

    private static Optional<AlibabaTask> task(JsonNode body) {
        return JsonService.as(AlibabaTask.class, body).filter(AlibabaTask::named);
    }
}
