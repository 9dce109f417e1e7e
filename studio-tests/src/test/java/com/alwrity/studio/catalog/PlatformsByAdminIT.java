package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an admin makes of a platform is what everybody is offered. */
@ExtendWith(SharedServer.class)
class PlatformsByAdminIT {

    private static final String STORIES = "/admin/platforms/instagram-stories";

    private Api api;

    @BeforeEach
    void connect(PackagedServer running) {
        api = running.api();
    }

    @Test
    void aChangedLimitIsOfferedAtOnceAndGoesBackToWhatWasShipped() {
        JsonNode before = api.get(STORIES).json();
        int version = before.path("version").asInt();
        double shipped = offered("instagram-stories").path("maxDurationSeconds").asDouble();

        Answer stored = put(STORIES, version, draft(before).put("maxDurationSeconds", 42), "They changed it");

        assertThat(stored.status()).as(stored.text()).isEqualTo(200);
        assertThat(stored.json().path("version").asInt()).isEqualTo(version + 1);
        assertThat(offered("instagram-stories").path("maxDurationSeconds").asDouble())
                .isEqualTo(42);

        Answer late = put(STORIES, version, draft(before).put("maxDurationSeconds", 99), "Too late");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("code").asText()).isEqualTo("edited.meanwhile");
        assertThat(late.json().at("/params/by").asText()).isEqualTo("Admin");
        assertThat(offered("instagram-stories").path("maxDurationSeconds").asDouble())
                .isEqualTo(42);

        Answer back = api.post(STORIES + "/restore", Map.of("expectedVersion", version + 1, "reason", "After all"));
        assertThat(back.status()).as(back.text()).isEqualTo(200);
        assertThat(offered("instagram-stories").path("maxDurationSeconds").asDouble())
                .isEqualTo(shipped);
        JsonNode versions = api.get(STORIES + "/versions").json();
        assertThat(versions.at("/items/0/state").asText()).isEqualTo("shipped");
        assertThat(versions.at("/items/1/state").asText()).isEqualTo("edited");
        assertThat(versions.at("/items/1/reason").asText()).isEqualTo("They changed it");
        assertThat(api.get("/admin/audit?action=platform.put&limit=1")
                        .json()
                        .at("/items/0/details/after/maxDurationSeconds")
                        .asDouble())
                .isEqualTo(42);
    }

    @Test
    void whatCannotBeAPlatformIsRefusedAtItsFields() {
        JsonNode before = api.get(STORIES).json();
        ObjectNode wrong = draft(before).put("name", " ").put("width", 1).put("checkedOn", "2999-01-01");

        Answer refused = put(STORIES, before.path("version").asInt(), wrong, "A try");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("violations").findValuesAsText("field"))
                .containsExactlyInAnyOrder("name", "width", "checkedOn");
        assertThat(put(STORIES, before.path("version").asInt(), draft(before), " ")
                        .json()
                        .at("/violations/0/field")
                        .asText())
                .isEqualTo("reason");
        assertThat(put("/admin/platforms/No%20Id", 0, draft(before), "A try")
                        .json()
                        .at("/violations/0/field")
                        .asText())
                .isEqualTo("id");
    }

    @Test
    void whatWasTakenAlongIsBroughtBackAsAWhole() {
        ObjectNode file = (ObjectNode) api.get("/admin/platform-file").json();
        ObjectNode first = (ObjectNode) file.at("/platforms/0");
        String id = first.path("id").asText();
        double height = first.path("height").asInt();
        int version = api.get("/admin/platforms/" + id).json().path("version").asInt();
        ObjectNode wrong = file.deepCopy().put("reason", "A try");
        ((ObjectNode) wrong.at("/platforms/0")).put("height", 640);
        ((ObjectNode) wrong.at("/platforms/1")).put("width", 1);

        Answer refused = api.post("/admin/platform-file", wrong);

        assertThat(refused.json().at("/violations/0/field").asText())
                .as(refused.text())
                .isEqualTo("platforms[1].width");
        assertThat(offered(id).path("height").asDouble()).isEqualTo(height);
        first.put("height", 640);
        Answer brought = api.post("/admin/platform-file", file.put("reason", "As elsewhere"));
        assertThat(brought.status()).as(brought.text()).isEqualTo(200);
        assertThat(offered(id).path("height").asInt()).isEqualTo(640);
        assertThat(brought.json().path("items").findValuesAsText("reason")).contains("As elsewhere");
        api.post(
                "/admin/platforms/" + id + "/restore",
                Map.of("expectedVersion", version + 1, "reason", "For the next test"));
    }

    @Test
    void oneOfOurOwnComesAndGoes() {
        String id = "lobby-" + UUID.randomUUID();
        String path = "/admin/platforms/" + id;
        ObjectNode lobby = Json.mapper().createObjectNode();
        lobby.put("name", "Our lobby").put("width", 1080).put("height", 1920).put("source", "House rules");
        lobby.putArray("aspectRatios").add("9:16");

        Answer added = put(path, 0, lobby, "For the open day");
        assertThat(added.status()).as(added.text()).isEqualTo(200);
        assertThat(added.json().path("shipped").asBoolean()).isFalse();
        assertThat(offered(id).path("name").asText()).isEqualTo("Our lobby");
        assertThat(api.post(path + "/restore", Map.of("expectedVersion", 1, "reason", "A try"))
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("platform.not_shipped");
        assertThat(api.delete(path + "?expectedVersion=7&reason=A%20try").status())
                .isEqualTo(409);

        assertThat(api.delete(path + "?expectedVersion=1&reason=It%20is%20over").status())
                .isEqualTo(204);

        assertThat(ids()).doesNotContain(id);
        assertThat(api.get(path).status()).isEqualTo(404);
    }

    @Test
    void whatIsHiddenTakesItsTemplatesWithIt() {
        JsonNode templates = api.get("/templates").json();
        String id = StreamSupport.stream(templates.path("templates").spliterator(), false)
                .map(template -> template.path("platform").asText())
                .filter(platform -> !platform.isEmpty())
                .findFirst()
                .orElseThrow();
        String path = "/admin/platforms/" + id;
        int version = api.get(path).json().path("version").asInt();

        assertThat(api.delete(path + "?expectedVersion=" + version + "&reason=Nobody%20is%20there")
                        .status())
                .isEqualTo(204);

        JsonNode hidden = api.get(path).json();
        assertThat(hidden.path("hidden").asBoolean()).isTrue();
        JsonNode left = api.get("/templates").json();
        assertThat(left.path("platforms").findValuesAsText("id")).doesNotContain(id);
        assertThat(left.path("templates").findValuesAsText("platform")).doesNotContain(id);
        api.post(path + "/restore", Map.of("expectedVersion", version + 1, "reason", "For the next test"));
        assertThat(ids()).contains(id);
        assertThat(api.get("/templates").json().path("templates").findValuesAsText("platform"))
                .contains(id);
    }

    private Answer put(String path, int expected, ObjectNode draft, String reason) {
        Map<String, Object> body = Map.of("expectedVersion", expected, "reason", reason, "platform", draft);
        return api.method(
                "PUT", path, Json.write(body).getBytes(StandardCharsets.UTF_8), "Content-Type", "application/json");
    }

    private static ObjectNode draft(JsonNode overview) {
        ObjectNode draft = overview.path("platform").deepCopy();
        draft.remove("id");
        return draft;
    }

    private JsonNode offered(String id) {
        return StreamSupport.stream(
                        api.get("/templates").json().path("platforms").spliterator(), false)
                .filter(platform -> platform.path("id").asText().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> ids() {
        return api.get("/templates").json().path("platforms").findValuesAsText("id");
    }
}
