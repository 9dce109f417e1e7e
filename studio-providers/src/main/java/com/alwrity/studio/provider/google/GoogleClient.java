package com.alwrity.studio.provider.google;

import com.alwrity.studio.provider.LiveModel;
import com.alwrity.studio.provider.ProviderAccess;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.ProviderException.Permanent;
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
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Speaks the part of the Gemini API that makes videos. */
final class GoogleClient {

    private static final String API = "/v1beta/";
    private static final int LONGEST_LIST = 1 << 21;

    private final JsonService service;
    private final Results results;

    GoogleClient(URI base, ProviderAccess access, Http http, Clock clock) {
        Credential credential = Credential.header("x-goog-api-key", access.apiKey());
        this.service = new JsonService(http, clock, base, credential, GoogleError.DIALECT);
        this.results = new Results(http, clock, Reach.of(base, access), credential);
    }

    /** Starts an operation. Never repeated: the service knows no name of ours to tell two from one. */
    GoogleOperation start(String model, ObjectNode body) throws ProviderException {
        if (!model.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            throw new Permanent(Permanent.Kind.MODEL_GONE, "Not the name of a model: " + model);
        }
        return service.once(
                service.post(API + "models/" + model + ":predictLongRunning", body), GoogleClient::operation);
    }

    /** The operation; empty if the service does not know it, or no longer. */
    Optional<GoogleOperation> operation(String name) throws ProviderException {
        return GoogleOperation.isName(name)
                ? service.known(service.get(API + name), GoogleClient::operation)
                : Optional.empty();
    }

    /** The models that make videos. */
    List<LiveModel> models() throws ProviderException {
        GoogleModels list = service.ask(
                service.get(API + "models?pageSize=1000"),
                LONGEST_LIST,
                body -> JsonService.as(GoogleModels.class, body).filter(GoogleModels::whole));
        return list.ofVideos();
    }

    /**
     * Opens a result from this byte on. Its address is the service's own, shows its video to the key alone and leads on
     * to a storage that must not see the key.
     */
    InputStream open(URI video, long offset) throws ProviderException, IOException {
        return results.open(video, offset);
    }

    private static Optional<GoogleOperation> operation(JsonNode body) {
        return JsonService.as(GoogleOperation.class, body).filter(GoogleOperation::named);
    }
}
