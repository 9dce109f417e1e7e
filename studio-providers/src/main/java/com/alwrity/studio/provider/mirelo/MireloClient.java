package com.alwrity.studio.provider.mirelo;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.provider.FilePlace;
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
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Speaks version 2 of Mirelo's interface. An order is never repeated here; everything else may be. */
final class MireloClient {

    /** What of an order decides what it costs. */
    private static final List<String> PRICED = List.of("duration_ms", "num_samples");

    private final JsonService service;
    private final Results results;
    private final MireloAssets assets;

    MireloClient(URI base, ProviderAccess access, Http http, BlobStore blobs, Clock clock) {
        Credential credential = Credential.bearer(access.apiKey());
        Reach reach = Reach.of(base, access);
        service = new JsonService(http, clock, base, credential, new MireloDialect());
        results = new Results(http, clock, reach, credential);
        assets = new MireloAssets(service, new Uploads(http, clock, reach, blobs));
    }

    FilePlace assets() {
        return assets;
    }

    MireloTask order(String model, ObjectNode body) throws ProviderException {
        return service.once(
                service.post(path(model) + "/jobs", body),
                answer -> MireloTask.of(model + "/" + answer.path("job_id").asText("")));
    }

    /** How it stands; empty if the service does not know it, or no longer: it forgets jobs after a day. */
    Optional<MireloJob> job(MireloTask task) throws ProviderException {
        return service.known(
                service.get(path(task.model()) + "/jobs/" + task.id()),
                answer -> JsonService.as(MireloJob.class, answer).filter(MireloJob::readable));
    }

    /** The credits that an order takes if it succeeds, exactly. Asking is free. */
    BigDecimal credits(String model, JsonNode order) throws ProviderException {
        String query = PRICED.stream()
                .filter(name -> order.path(name).isIntegralNumber())
                .map(name -> name + "=" + order.path(name).asLong())
                .collect(Collectors.joining("&"));
        return service.ask(
                service.get(path(model) + "/preflight" + (query.isEmpty() ? "" : "?" + query)),
                answer -> credits(answer.path("credits")));
    }

    /** The credits that are left; what an account owes counts as nothing. */
    BigDecimal creditsLeft() throws ProviderException {
        return service.ask(
                service.get("/v2/me"),
                answer -> Optional.of(answer.path("credits_available"))
                        .filter(JsonNode::isNumber)
                        .map(left -> left.decimalValue().max(BigDecimal.ZERO)));
    }

    InputStream result(URI address, long offset) throws ProviderException, IOException {
        return results.open(address, offset);
    }

    private static Optional<BigDecimal> credits(JsonNode said) {
        return said.isNumber() && said.decimalValue().signum() >= 0
                ? Optional.of(said.decimalValue())
                : Optional.empty();
    }

    private static String path(String model) {
        return "/v2/" + model.replace(':', '/');
    }
}
