package com.alwrity.studio.provider.wavespeed;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.provider.InputFile;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.provider.http.JsonService;
import com.alwrity.studio.provider.http.Uploads;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Speaks the contract that the package's documentation describes. Only {@link #submit} may not be repeated. */
final class WaveSpeedClient {

    /** Bytes; a thousand models with all their fields are some megabytes. */
    private static final int LONGEST_LIST = 1 << 25;

    private static final int PAGE = 100;

    private final JsonService service;
    private final Uploads uploads;

    WaveSpeedClient(JsonService service, Uploads uploads) {
        this.service = service;
        this.uploads = uploads;
    }

    /** Hands a call over, and says where the end is to be told. */
    Prediction submit(String model, JsonNode body, Optional<URI> webhook) throws ProviderException {
        String query = webhook.map(to -> "?webhook=" + URLEncoder.encode(to.toString(), StandardCharsets.UTF_8))
                .orElse("");
        return service.once(service.post("/api/v3/" + model + query, body), WaveSpeedClient::prediction);
    }

    /** The prediction; empty if the service does not know it. It has answered in two places over time. */
    Optional<Prediction> result(String id) throws ProviderException {
        Optional<Prediction> found =
                service.known(service.get("/api/v3/predictions/" + id + "/result"), WaveSpeedClient::prediction);
        return found.isPresent()
                ? found
                : service.known(service.get("/api/v3/predictions/" + id), WaveSpeedClient::prediction);
    }

    void delete(String id) throws ProviderException {
        service.ask(service.post("/api/v3/predictions/delete", Map.of("ids", List.of(id))), Optional::of);
    }

    /** A page of the predictions since then, of one model or of all; in the service's own order. */
    List<Prediction> predictions(Optional<String> model, Instant since, int page) throws ProviderException {
        Map<String, Object> query = new HashMap<>();
        query.put("page", page);
        query.put("page_size", PAGE);
        query.put("created_after", since.toString());
        model.ifPresent(only -> query.put("model", only));
        return service.ask(service.post("/api/v3/predictions", query), LONGEST_LIST, body -> {
            JsonNode items = body.path("data").path("items");
            if (!items.isArray()) {
                return Optional.empty();
            }
            List<Prediction> found = new ArrayList<>();
            items.forEach(item -> JsonService.as(Prediction.class, item)
                    .filter(each -> JsonService.segment(each.id()))
                    .ifPresent(found::add));
            return found.size() == items.size() ? Optional.of(found) : Optional.empty();
        });
    }

    /** Whether a page of this many is not the last. */
    static boolean full(int items) {
        return items >= PAGE;
    }

    /** Hands a file over; the address by which calls name it, for seven days. */
    URI upload(InputFile file, String name) throws ProviderException {
        Map<String, Object> asked = Map.of(
                "filename", name,
                "size", file.media().bytes(),
                "content_type", file.media().contentType());
        UploadPlace place =
                service.ask(service.post("/api/v3/media/uploads", asked), body -> UploadPlace.of(body.path("data")));
        uploads.put(place.address(), place.method(), place.headers(), file);
        return place.download();
    }

    /** What a run with these inputs would cost. */
    Optional<Money> price(String model, JsonNode inputs) throws ProviderException {
        return service.ask(service.post("/api/v3/model/price", Map.of("model_id", model, "inputs", inputs)), body -> {
            JsonNode data = body.path("data");
            boolean dollars =
                    Money.CURRENCY.equalsIgnoreCase(data.path("currency").asText(Money.CURRENCY));
            return Optional.of(money(data.path("discounted_price"))
                    .or(() -> money(data.path("price")))
                    .filter(price -> dollars));
        });
    }

    Optional<Money> balance() throws ProviderException {
        return service.ask(
                service.get("/api/v3/balance"),
                body -> Optional.of(money(body.path("data").path("balance"))));
    }

    List<JsonNode> models() throws ProviderException {
        return service.ask(service.get("/api/v3/models"), LONGEST_LIST, body -> {
            List<JsonNode> models = new ArrayList<>();
            body.path("data").forEach(models::add);
            return body.path("data").isArray() ? Optional.of(models) : Optional.empty();
        });
    }

    /** A page of what was taken and given back in this time. */
    Billings billings(Instant from, Instant until, int page) throws ProviderException {
        Map<String, Object> query =
                Map.of("page", page, "page_size", PAGE, "start_time", from.toString(), "end_time", until.toString());
        return service.ask(
                service.post("/api/v3/billings/search", query),
                LONGEST_LIST,
                body -> JsonService.as(Billings.class, body.path("data")));
    }

    String webhookSecret() throws ProviderException {
        return service.ask(service.get("/api/v3/webhook/secret"), body -> {
            JsonNode data = body.path("data");
            return Optional.of(
                            data.isTextual()
                                    ? data.textValue()
                                    : data.path("secret").asText())
                    .filter(secret -> !secret.isBlank());
        });
    }

    private static Optional<Prediction> prediction(JsonNode body) {
        return JsonService.as(Prediction.class, body.path("data"))
                .filter(prediction -> JsonService.segment(prediction.id()));
    }

    /** Numbers and words that are numbers; none that is negative. */
    static Optional<Money> money(JsonNode value) {
        if (!value.isNumber() && !value.isTextual()) {
            return Optional.empty();
        }
        return Optional.of(new Money(new BigDecimal(value.asText())));
    }

    /** Where the service wants a file, and under which name it knows it then. */
    private record UploadPlace(URI address, String method, Map<String, String> headers, URI download) {

        static Optional<UploadPlace> of(JsonNode data) {
            JsonNode upload = data.path("upload");
            if (!upload.path("url").isTextual() || !data.path("download_url").isTextual()) {
                return Optional.empty();
            }
            Map<String, String> headers = new HashMap<>();
            upload.path("headers")
                    .properties()
                    .forEach(header ->
                            headers.put(header.getKey(), header.getValue().asText()));
            return Optional.of(new UploadPlace(
                    URI.create(upload.path("url").textValue()),
                    upload.path("method").asText("PUT"),
                    headers,
                    URI.create(data.path("download_url").textValue())));
        }
    }
}
