package com.alwrity.studio.provider.decart;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
import com.alwrity.studio.provider.http.Credential;
import com.alwrity.studio.provider.http.Http;
import com.alwrity.studio.provider.http.JsonService;
import com.alwrity.studio.provider.http.Multipart;
import com.alwrity.studio.provider.http.Reach;
import com.alwrity.studio.provider.http.Results;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Speaks Decart's jobs. An order is never repeated here; everything else may be. */
final class DecartClient {

    private static final String JOBS = "/v1/jobs/";

    private final JsonService service;
    private final Results results;
    private final BlobStore blobs;

    DecartClient(URI base, ProviderAccess access, Http http, BlobStore blobs, Clock clock) {
        Credential credential = Credential.header("X-API-KEY", access.apiKey());
        this.service = new JsonService(http, clock, base, credential, new DecartDialect());
        this.results = new Results(http, clock, Reach.of(base, access), credential);
        this.blobs = blobs;
    }

    /** @param body with the files as themselves: they travel in the order */
    DecartJob order(String model, ObjectNode body) throws ProviderException {
        Multipart form = form(body);
        return service.once(
                service.at(JOBS + model)
                        .header("Content-Type", form.contentType())
                        .POST(form.body())
                        .build(),
                answer -> JsonService.as(DecartJob.class, answer).filter(DecartJob::named));
    }

    /** How it stands; empty if the service does not know it. */
    Optional<DecartJob> job(String id) throws ProviderException {
        return service.known(
                service.get(path(id)),
                answer -> JsonService.as(DecartJob.class, answer).filter(DecartJob::readable));
    }

    InputStream result(String id, long offset) throws ProviderException, IOException {
        return results.open(service.get(path(id) + "/content").uri(), offset);
    }

    private Multipart form(ObjectNode body) {
        Multipart form = new Multipart();
        for (Map.Entry<String, JsonNode> field : body.properties()) {
            if (field.getValue() instanceof POJONode node && node.getPojo() instanceof InputFile file) {
                form.file(field.getKey(), file, blobs);
            } else {
                form.text(field.getKey(), field.getValue().asText());
            }
        }
        return form;
    }

    private static String path(String id) throws Permanent {
        if (!JsonService.segment(id)) {
            throw new Permanent(Permanent.Kind.FAILED, "Not a job's name");
        }
        return JOBS + id;
    }
}
