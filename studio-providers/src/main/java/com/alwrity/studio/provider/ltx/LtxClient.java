package com.alwrity.studio.provider.ltx;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.http.Credential;
import com.alwrity.studio.provider.http.Http;
import com.alwrity.studio.provider.http.JsonService;
import com.alwrity.studio.provider.http.Reach;
import com.alwrity.studio.provider.http.Results;
import com.alwrity.studio.provider.http.Uploads;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.util.Optional;

/** Speaks version 2 of the service, where a job is handed over and asked for; files go up by version 1. */
final class LtxClient {

    private final JsonService service;
    private final Results results;
    private final Uploads uploads;

    LtxClient(URI base, ProviderAccess access, Http http, BlobStore blobs, Clock clock) {
        Credential credential = Credential.bearer(access.apiKey());
        Reach reach = Reach.of(base, access);
        this.service = new JsonService(http, clock, base, credential, LtxError.DIALECT);
        this.results = new Results(http, clock, reach, credential);
        this.uploads = new Uploads(http, clock, reach, blobs);
    }

    /** Hands a job over. Never repeated: the service knows no name of ours to tell two from one. */
    LtxJob submit(LtxModel model, ObjectNode body) throws ProviderException {
        body.put("model", model.name());
        return service.once(service.post("/v2/" + model.endpoint(), body), LtxClient::job);
    }

    /** The job; empty if the service does not know it, or no longer: it forgets after 24 hours. */
    Optional<LtxJob> job(LtxTask task) throws ProviderException {
        return service.known(
                service.get("/v2/" + task.name()), body -> job(body).filter(job -> job.status() != null));
    }

    /** Puts a file there; its name for the next request. */
    String upload(InputFile file) throws ProviderException {
        LtxUpload place = service.ask(
                service.at("/v1/upload").POST(BodyPublishers.noBody()).build(),
                body -> JsonService.as(LtxUpload.class, body).filter(LtxUpload::whole));
        uploads.put(place.address(), place.headers(), file);
        return place.storageUri();
    }

    /** Opens a result from this byte on. */
    InputStream open(URI video, long offset) throws ProviderException, IOException {
        return results.open(video, offset);
    }

    private static Optional<LtxJob> job(JsonNode body) {
        return JsonService.as(LtxJob.class, body).filter(LtxJob::named);
    }
}
