package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.provider.StubbedWaveSpeed;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An admin adds and changes models while the server runs: by data, and nothing else. */
@ExtendWith(SharedServer.class)
class ModelsByAdminIT {

    private static final String ADDED = "wavespeed/added-by-admin";
    private static final String SHIPPED = "wavespeed/wan-2.5/text-to-video";
    private static final String ENTRY = """
            {"key": "%s", "name": "Added by an admin", "provider": "wavespeed",
             "providerModel": "acme/added/text-to-video", "version": 1, "operations": ["text-to-video"],
             "quality": "draft", "goodFor": "Shows that one more model is a matter of data alone.", "ai": true,
             "capability": {"resolutions": ["720p"], "aspectRatios": ["16:9"], "durations": [4],
               "sounds": ["silent"], "maxPrompt": 500, "negativePrompt": false},
             "fields": [{"name": "text", "type": "string", "required": true, "from": "prompt"}],
             "price": {"per": "metered", "unit": "second", "rates": [{"amount": "0.07"}]},
             "latency": {"fixedSeconds": 5, "perSecond": 5, "scalesWithPixels": false},
             "source": "https://example.org/added", "checkedOn": "2026-11-24"}""".formatted(ADDED);

    @RegisterExtension
    private final StubbedWaveSpeed waveSpeed = new StubbedWaveSpeed();

    private PackagedServer server;
    private Api api;

    @BeforeEach
    void connect(PackagedServer running) {
        server = running;
        api = running.api();
    }

    @Test
    void oneMoreModelIsAnEntryAndIsUsedAtOnce() {
        waveSpeed.use(server, "ws-a-key-of-ours-0001");

        Answer stored = put(ADDED, ENTRY);

        assertThat(stored.status()).as(stored.text()).isEqualTo(200);
        assertThat(api.get("/providers?operation=text-to-video").text()).contains(ADDED);
        JsonNode quote = estimate(ADDED);
        assertThat(quote.at("/estimate/amount").asText()).as(quote.toString()).isEqualTo("0.28");

        apply(Map.of("key", ADDED, "change", "price", "basePrice", "0.40"));
        assertThat(estimate(ADDED).at("/estimate/amount").asText()).isEqualTo("0.40");

        JsonNode retired = apply(Map.of("key", ADDED, "change", "retire"));
        assertThat(retired.at("/items/0/standing").asText()).isEqualTo("retired");
        assertThat(retired.at("/items/0/version").asInt()).isGreaterThan(2);
    }

    @Test
    void aChangedModelGoesBackToWhatWasShipped() {
        JsonNode before = api.get("/admin/models/" + SHIPPED).json();

        apply(Map.of("key", SHIPPED, "change", "unproven"));
        JsonNode changed = api.get("/admin/models/" + SHIPPED).json();
        apply(Map.of("key", SHIPPED, "change", "shipped"));

        assertThat(before.path("standing").asText()).isEqualTo("current");
        assertThat(changed.path("standing").asText()).isEqualTo("unproven");
        assertThat(api.get("/admin/models/" + SHIPPED).json()).isEqualTo(before);
    }

    @Test
    void whatIsShownCanBeStored() {
        JsonNode entry = api.get("/admin/models/" + SHIPPED).json();

        Answer stored = put(SHIPPED, entry.toString());
        apply(Map.of("key", SHIPPED, "change", "shipped"));

        assertThat(stored.status()).as(stored.text()).isEqualTo(200);
        for (String part : List.of("name", "providerModel", "fields", "price", "latency", "goodFor", "standing")) {
            assertThat(stored.json().path(part)).as(part).isEqualTo(entry.path(part));
        }
    }

    @Test
    void aWrongEntryIsRefusedByItsField() {
        assertThat(violations(put(ADDED, ENTRY.replace("\"prompt\"}", "\"mood\"}"))))
                .containsExactly("fields[0].from");
        assertThat(violations(put(ADDED, ENTRY.replace("\"ai\"", "\"iq\": 9, \"ai\""))))
                .containsExactly("iq");
        assertThat(violations(put("wavespeed/another", ENTRY))).containsExactly("key");
        assertThat(violations(put("nobody/added-by-admin", ENTRY.replace("wavespeed", "nobody"))))
                .containsExactly("provider");
        assertThat(put(ADDED, "{").status()).isEqualTo(400);
        assertThat(violations(api.post(
                        "/admin/models/changes",
                        Map.of("changes", List.of(Map.of("key", "no/model", "change", "retire"))))))
                .containsExactly("changes[0].key");
    }

    @Test
    void aComparisonShowsWhereTheListsPartAndChangesNothing() {
        waveSpeed.use(server, "ws-a-key-of-ours-0001");
        waveSpeed.lists(
                Map.of("model_id", "alibaba/wan-2.5/text-to-video", "name", "wan", "base_price", 0.3),
                Map.of("model_id", "acme/brand-new", "name", "Brand new", "base_price", 1));
        String before = api.get("/admin/models").text();

        Answer compared = api.post("/admin/models/refresh", Map.of("provider", "wavespeed"));

        assertThat(compared.status()).as(compared.text()).isEqualTo(200);
        JsonNode dearer = difference(compared.json(), "alibaba/wan-2.5/text-to-video");
        assertThat(dearer.path("kind").asText()).isEqualTo("price");
        assertThat(dearer.at("/was/amount").asText()).isEqualTo("0.25");
        assertThat(dearer.at("/proposal/basePrice").decimalValue()).isEqualByComparingTo("0.3");
        assertThat(difference(compared.json(), "acme/brand-new").path("kind").asText())
                .isEqualTo("new");
        assertThat(compared.json().path("items").findValuesAsText("kind")).contains("gone");
        assertThat(api.get("/admin/models").text()).isEqualTo(before);
    }

    private JsonNode estimate(String model) {
        return api.post(
                        "/estimate-cost",
                        Map.of(
                                "operation",
                                "create",
                                "request",
                                Map.of(
                                        "mode", "text-to-video",
                                        "prompt", "A calm sea",
                                        "model", model,
                                        "quality", "draft",
                                        "resolution", "720p",
                                        "aspectRatio", "16:9",
                                        "durationSeconds", 4)))
                .json();
    }

    private JsonNode apply(Map<String, Object> change) {
        Answer answer = api.post("/admin/models/changes", Map.of("changes", List.of(change)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private Answer put(String key, String entry) {
        return api.method(
                "PUT",
                "/admin/models/" + key,
                entry.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json");
    }

    private static List<String> violations(Answer refusal) {
        assertThat(refusal.status()).as(refusal.text()).isEqualTo(422);
        return refusal.json().path("violations").findValuesAsText("field");
    }

    private static JsonNode difference(JsonNode list, String providerModel) {
        return StreamSupport.stream(list.path("items").spliterator(), false)
                .filter(one -> one.path("providerModel").asText().equals(providerModel))
                .findFirst()
                .orElseThrow();
    }
}
