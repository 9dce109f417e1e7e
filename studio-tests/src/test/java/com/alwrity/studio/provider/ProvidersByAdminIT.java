package com.alwrity.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An admin sets how a provider is reached, while the server runs. */
@ExtendWith(SharedServer.class)
class ProvidersByAdminIT {

    private static final String KEY = "ws-never-shown-again-7766";

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
    void aKeyOpensItsModelsAtOnceAndIsNeverSentBack() {
        assertThat(waveSpeed().path("hasKey").asBoolean()).isFalse();
        assertThat(isUsed()).isFalse();

        Answer changed = waveSpeed.use(server, KEY);

        assertThat(changed.status()).as(changed.text()).isEqualTo(200);
        assertThat(changed.text()).doesNotContain(KEY);
        assertThat(changed.json().path("keyHint").asText()).isEqualTo("…7766");
        assertThat(changed.json().path("keySource").asText()).isEqualTo("admin");
        assertThat(isUsed()).isTrue();
        assertThat(api.get("/admin/providers").text()).doesNotContain(KEY);
    }

    @Test
    void aTestCallTellsTheBalance() {
        waveSpeed.use(server, KEY);

        JsonNode answer = api.post("/admin/providers/wavespeed/test", "").json();

        assertThat(answer.path("answered").asBoolean()).isTrue();
        assertThat(answer.path("message").asText()).contains("$42.50");
        assertThat(answer.at("/balance/amount").asText()).isEqualTo("42.50");
        assertThat(waveSpeed.service().last("balance").header("Authorization")).contains("Bearer " + KEY);
    }

    @Test
    void aRefusedKeyIsSaidInOurWords() {
        waveSpeed.use(server, KEY);
        waveSpeed.refusesTheKey("the provider's own text");

        Answer answer = api.post("/admin/providers/wavespeed/test", "");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("outcome").asText()).isEqualTo("provider.not_authorized");
        assertThat(answer.text()).contains("refused the key").doesNotContain("own text");
    }

    @Test
    void oneThatIsSwitchedOffIsNotUsed() {
        waveSpeed.use(server, KEY);

        api.patch("/admin/providers/wavespeed", Map.of("enabled", false));

        assertThat(isUsed()).isFalse();
    }

    @Test
    void limitsGoBackToWhatIsPublished() {
        JsonNode wider = api.patch("/admin/providers/wavespeed", Map.of("perMinute", 60, "atOnce", 100))
                .json();
        assertThat(wider.path("perMinute").asInt()).isEqualTo(60);

        JsonNode back = patch("{\"perMinute\":null,\"atOnce\":null}").json();

        assertThat(back.path("perMinute").asInt()).isEqualTo(5);
        assertThat(back.path("atOnce").asInt()).isEqualTo(3);
    }

    @Test
    void whatMayNotStandIsNamed() {
        assertThat(violations("{\"baseUrl\":\"http://10.0.0.5\"}")).containsExactly("baseUrl");
        assertThat(violations("{\"baseUrl\":\"nonsense\"}")).containsExactly("baseUrl");
        assertThat(violations("{\"atOnce\":0,\"perMinute\":100001}")).containsExactly("atOnce", "perMinute");
        assertThat(violations("{\"allowedHosts\":[\"a/b\",null]}"))
                .containsExactly("allowedHosts[0]", "allowedHosts[1]");
        assertThat(violations("{\"apiKey\":\"two words\"}")).containsExactly("apiKey");
        assertThat(violations("{\"api_key\":\"x\"}")).containsExactly("api_key");
        assertThat(violations("{\"enabled\":\"yes\"}")).containsExactly("enabled");
        assertThat(api.patch("/admin/providers/nobody", Map.of("enabled", true)).status())
                .isEqualTo(404);
    }

    private List<String> violations(String body) {
        Answer refusal = patch(body);
        assertThat(refusal.status()).as(refusal.text()).isEqualTo(422);
        return refusal.json().path("violations").findValuesAsText("field");
    }

    private Answer patch(String body) {
        return api.method(
                "PATCH",
                "/admin/providers/wavespeed",
                body.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json");
    }

    private JsonNode waveSpeed() {
        return find(api.get("/admin/providers").json()).orElseThrow();
    }

    private boolean isUsed() {
        return find(api.get("/providers").json())
                .filter(provider -> provider.path("health").asText().equals("UP"))
                .isPresent();
    }

    private static Optional<JsonNode> find(JsonNode list) {
        return StreamSupport.stream(list.path("items").spliterator(), false)
                .filter(provider -> provider.path("id").asText().equals("wavespeed"))
                .findFirst();
    }
}
