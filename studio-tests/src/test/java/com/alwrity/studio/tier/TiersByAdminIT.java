package com.alwrity.studio.tier;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.identity.WebSession;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tiers and credits as an admin handles them by REST, and what a creator sees of them. */
@ExtendWith(SharedServer.class)
class TiersByAdminIT {

    private PackagedServer server;
    private Api api;

    @BeforeEach
    void connect(PackagedServer running) {
        server = running;
        api = running.api();
    }

    @Test
    void aTierIsMadeChangedAndTakenAway() {
        String key = "t" + UUID.randomUUID().toString().substring(0, 18);
        ObjectNode tier = pattern(key);

        assertThat(put(key, 0, tier).json().path("version").asInt()).isEqualTo(1);
        Answer stale = put(key, 0, tier);
        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.json().path("code").asText()).isEqualTo("edited.meanwhile");
        ObjectNode silent = tier.deepCopy();
        silent.remove("jobsAtOnce");
        assertThat(field(put(key, 1, silent))).isEqualTo("tier.jobsAtOnce required");
        assertThat(field(put(key, 1, tier.deepCopy().put("priority", 101)))).isEqualTo("tier.priority out_of_range");
        assertThat(field(put(key, 1, tier.deepCopy().put("more", 1)))).isEqualTo("tier.more unknown_field");
        assertThat(field(put(key, 1, tier.deepCopy().put("jobsAtOnce", 1.5)))).isEqualTo("tier.jobsAtOnce wrong_type");

        Newcomer somebody = newcomer();
        assertThat(give(somebody, key).status()).isEqualTo(200);
        Answer inUse = api.delete("/admin/tiers/" + key + "?expectedVersion=1&reason=old");
        assertThat(inUse.status()).isEqualTo(409);
        assertThat(inUse.json().at("/params/count").asInt()).isEqualTo(1);
        give(somebody, "enterprise");
        assertThat(api.delete("/admin/tiers/" + key + "?expectedVersion=1&reason=old")
                        .status())
                .isEqualTo(204);
        assertThat(api.get("/admin/tiers/" + key).status()).isEqualTo(404);
        assertThat(api.as(somebody.token()).get("/admin/tiers").status()).isEqualTo(403);
    }

    @Test
    void aFullWorkspaceRefusesAFileBeforeItsFirstByte() {
        String key = "t" + UUID.randomUUID().toString().substring(0, 18);
        put(key, 0, pattern(key).put("storageBytes", 1_000).put("jobsAtOnce", 0));
        Newcomer somebody = newcomer();
        give(somebody, key);

        Answer refused = api.as(somebody.token())
                .method("POST", "/uploads", new byte[0], "Tus-Resumable", "1.0.0", "Upload-Length", "1001");
        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.json().path("code").asText()).isEqualTo("storage.full");
        assertThat(refused.json().at("/params/needed").asInt()).isEqualTo(1_001);

        JsonNode allowance = api.as(somebody.token()).get("/allowance").json();
        assertThat(allowance.path("tier").asText()).isEqualTo(key);
        assertThat(allowance.at("/storageBytes/limit").asLong()).isEqualTo(1_000);
        assertThat(allowance.at("/jobsAtOnce/limit").isNull()).isFalse();
        assertThat(allowance.at("/spend/limit").isNull()).isTrue();
    }

    @Test
    void creditsMoveWithAReasonAndStandInTheStatement() {
        Newcomer somebody = newcomer();
        String path = "/admin/workspaces/" + somebody.workspace() + "/credits";
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            Answer added = api.post(path, adjustment("top-up", 12.5), "Idempotency-Key", key);
            assertThat(added.status()).as(added.text()).isEqualTo(200);
        }
        assertThat(field(api.post(path, adjustment("top-up", -1)))).isEqualTo("credits out_of_range");
        assertThat(field(api.post(path, adjustment("top-up", 0)))).isEqualTo("credits not_zero");
        assertThat(field(api.post(path, adjustment("top-up", "NaN")))).isEqualTo("credits wrong_type");
        assertThat(field(api.post(path, "{\"kind\": \"top-up\", \"credits\": 1e300, \"reason\": \"huge\"}")))
                .isEqualTo("credits out_of_range");
        assertThat(field(api.post(path, adjustment("gift", 1)))).isEqualTo("kind not_allowed");
        assertThat(api.post(path, adjustment("correction", -9_999_999)).status())
                .isEqualTo(402);

        JsonNode lines =
                api.as(somebody.token()).get("/ledger?kind=top-up").json().path("items");
        assertThat(lines).hasSize(1);
        assertThat(lines.at("/0/memo").asText()).isEqualTo("For a test");
        assertThat(lines.at("/0/entries/0/credits").asDouble()).isEqualTo(12.5);
        JsonNode page = api.as(somebody.token()).get("/ledger?limit=1").json();
        assertThat(page.path("items")).hasSize(1);
        assertThat(page.path("nextCursor").asText()).isNotEmpty();
        assertThat(field(api.get("/ledger?month=2026-13"))).isEqualTo("month wrong_type");
        assertThat(api.post("/admin/ledger/proof", "{}").json().path("holds").asBoolean())
                .isTrue();
    }

    private static Map<String, Object> adjustment(String kind, Object credits) {
        return Map.of("kind", kind, "credits", credits, "reason", "For a test");
    }

    private ObjectNode pattern(String key) {
        ObjectNode tier = (ObjectNode) api.get("/admin/tiers/enterprise").json().path("tier");
        return tier.put("key", key).put("name", key);
    }

    private Answer put(String key, int version, ObjectNode tier) {
        byte[] body = Json.write(Map.of("expectedVersion", version, "reason", "For a test", "tier", tier))
                .getBytes(StandardCharsets.UTF_8);
        return api.method("PUT", "/admin/tiers/" + key, body, "Content-Type", "application/json");
    }

    private Answer give(Newcomer somebody, String tier) {
        byte[] body = Json.write(Map.of("tier", tier, "reason", "For a test")).getBytes(StandardCharsets.UTF_8);
        return api.method(
                "PUT", "/admin/workspaces/" + somebody.workspace() + "/tier", body, "Content-Type", "application/json");
    }

    private static String field(Answer refused) {
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        JsonNode wrong = refused.json().at("/violations/0");
        return wrong.path("field").asText() + " " + wrong.path("code").asText();
    }

    private Newcomer newcomer() {
        String email = UUID.randomUUID() + "@example.org";
        api.post(
                "/admin/users",
                Map.of("email", email, "name", "Newcomer", "role", "creator", "password", "a long password"));
        WebSession browser = new WebSession(server.address());
        browser.signIn(email, "a long password");
        String token = browser.post(
                        "/api/video-studio/tokens",
                        server.address().toString(),
                        Json.write(Map.of("name", "all", "scopes", List.of("read", "write", "run", "admin"))))
                .json()
                .path("token")
                .asText();
        return new Newcomer(
                token, api.as(token).get("/me").json().at("/workspace/id").asText());
    }

    private record Newcomer(String token, String workspace) {}
}
