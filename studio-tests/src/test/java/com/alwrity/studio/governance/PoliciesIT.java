package com.alwrity.studio.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.provider.rehearsal.Script;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PricedStudio;
import com.alwrity.studio.server.TestFiles;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a workspace's owners do not allow does not happen, and whoever tries it is told why. */
@ExtendWith(PricedStudio.Shared.class)
class PoliciesIT {

    private PricedStudio studio;
    private Api api;
    private Script script;

    @BeforeEach
    void connect(PricedStudio shared) {
        studio = shared;
        api = studio.api();
        script = studio.service().script().endsAfterPolls(2).charges("0.20").fails(null);
    }

    @AfterEach
    void everythingIsAllowedToTheNext() {
        set(Map.of());
    }

    @Test
    void whatIsForbiddenIsRefusedAndNobodyIsAsked() {
        set(Map.of("forbiddenModels", List.of("rehearsal/standard")));
        assertThat(refused("A forbidden model", "model")).isEqualTo("policy.model");

        int version = set(Map.of("providers", List.of("local")));
        assertThat(refused("A forbidden provider", "model")).isEqualTo("policy.provider");
        JsonNode quote = quote("A forbidden provider");
        assertThat(quote.path("policyVersion").asInt()).isEqualTo(version);
        assertThat(quote.at("/findings/0/message").asText()).contains("version " + version);
        assertThat(quote.at("/findings/0/fix/model").asText()).isEqualTo("auto");

        assertThat(studio.service().ledger().tasks())
                .noneMatch(task -> task.order().path("prompt").asText().startsWith("A forbidden"));
    }

    @Test
    void personalDataIsToldMaskedOrRefused() {
        String prompt = "A letter to jane@mail.example on a table";
        set(Map.of("personalData", "warn"));
        assertThat(quote(prompt).at("/findings/0/code").asText()).isEqualTo("policy.personal_data.warn");
        assertThat(quote(prompt).at("/findings/0/severity").asText()).isEqualTo("warning");

        set(Map.of("personalData", "block"));
        assertThat(refused(prompt, "prompt")).isEqualTo("policy.personal_data.block");

        int version = set(Map.of("personalData", "mask"));
        JsonNode job = api.awaitEnd(api.create(PricedStudio.order(prompt)));
        assertThat(job.path("state").asText()).isEqualTo("SUCCEEDED");
        assertThat(job.path("policyVersion").asInt()).isEqualTo(version);
        assertThat(studio.tasks(prompt)).isEmpty();
        assertThat(studio.tasks("A letter to ***************** on a table")).hasSize(1);
        assertThat(studio.database()
                        .number("select count(*) from job where request::text like '%jane%' or title like '%jane%'"))
                .isZero();
    }

    @Test
    void whatWasQuotedUnderAFormerPolicyIsQuotedAnew() {
        String id = quote("A quoted calm sea").path("id").asText();
        set(Map.of("faceSwap", "off"));

        Answer refused = api.post("/create", Map.of("quoteId", id));

        assertThat(refused.status()).isEqualTo(410);
        assertThat(refused.json().path("code").asText()).isEqualTo("quote.policy_changed");
        assertThat(studio.tasks("A quoted calm sea")).isEmpty();
    }

    @Test
    void whatBecameTooOldGoesIntoTheTrashAndFavouritesStay() {
        String old = uploaded("old.png");
        String favourite = uploaded("favourite.png");
        api.patch("/assets/" + favourite, Map.of("favorite", true));
        studio.database()
                .execute("update asset set created_at = created_at - interval '3 days' where id in ('" + old + "', '"
                        + favourite + "')");

        set(Map.of("retentionDays", 2));
        studio.database()
                .execute("update wake_up set execution_time = now() - interval '1 second'"
                        + " where task_name = 'apply-retention' and not picked");

        await().atMost(Duration.ofMinutes(1)).until(() -> state(old).equals("TRASHED"));
        assertThat(state(favourite)).isEqualTo("READY");
    }

    private String uploaded(String name) {
        String id =
                api.upload(name, TestFiles.picture(64, 64)).json().path("id").asText();
        api.awaitAssetReady(id);
        return id;
    }

    private String state(String asset) {
        return api.get("/assets/" + asset).json().path("state").asText();
    }

    @Test
    void aRunGoesOnNowhereThatIsForbiddenMeanwhile() {
        script.neverEnds();
        String job = api.create(PricedStudio.order("An overtaken calm sea"));
        api.awaitState(job, "RUNNING");
        set(Map.of("forbiddenModels", List.of("rehearsal/standard")));

        studio.tasks("An overtaken calm sea").forEach(task -> task.fail("internal"));

        JsonNode failed = api.awaitEnd(job);
        assertThat(failed.at("/error/code").asText()).as(failed.toString()).isEqualTo("policy.forbidden");
        assertThat(studio.tasks("An overtaken calm sea")).hasSize(1);
    }

    @Test
    void linksEndWhereNothingIsSharedOutside() throws Exception {
        JsonNode job = api.awaitEnd(api.create(PricedStudio.order("A shared calm sea")));
        String links = "/assets/" + job.at("/assets/0").asText() + "/links";
        api.awaitAssetReady(job.at("/assets/0").asText());
        Answer given = api.post(links, Map.of("expiresInSeconds", 60));
        assertThat(opened(given)).isEqualTo(200);
        set(Map.of("sharing", false));
        assertThat(opened(given)).isEqualTo(403);

        Answer refused = api.post(links, Map.of("expiresInSeconds", 60));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("code").asText()).isEqualTo("policy.no_sharing");
    }

    @Test
    void whoEditsWhatSomebodyElseHasEditedIsTold() {
        int version = set(Map.of("dubbing", "off"));

        Answer late = put(version - 1, Map.of("dubbing", "consent"));

        assertThat(late.status()).as(late.text()).isEqualTo(409);
        assertThat(late.json().path("code").asText()).isEqualTo("edited.meanwhile");
        assertThat(policy().path("dubbing").asText()).isEqualTo("off");
        assertThat(api.get("/policy/versions?limit=2")
                        .json()
                        .at("/items/0/version")
                        .asInt())
                .isEqualTo(version);
        assertThat(api.get("/policy/versions?limit=1").json().path("nextCursor").asText())
                .isEqualTo("" + version);
    }

    @Test
    void whatCannotBeAPolicyIsRefusedAtItsField() {
        Answer wrong = put(
                version(),
                Map.of(
                        "providers", List.of("nobody"),
                        "regions", List.of("Germany"),
                        "forbiddenModels", List.of("none/such")));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.json().path("violations").findValuesAsText("field"))
                .containsExactlyInAnyOrder("providers", "regions", "forbiddenModels");
        assertThat(put(version(), Map.of("faceSwap", "maybe"))
                        .json()
                        .at("/violations/0/field")
                        .asText())
                .isEqualTo("faceSwap");
        assertThat(put(version(), Map.of("unknown", true)).status()).isEqualTo(422);
    }

    /** What somebody who is not signed in gets to see of a link. */
    private static int opened(Answer link) throws Exception {
        URI address = URI.create(link.json().path("url").asText());
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                .statusCode();
    }

    /** The whole policy: whatever is not said is allowed. */
    private int set(Map<String, Object> policy) {
        Answer answer = put(version(), policy);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("version").asInt();
    }

    private Answer put(int expected, Map<String, Object> policy) {
        Map<String, Object> body = new HashMap<>(policy);
        body.put("expectedVersion", expected);
        return api.method(
                "PUT",
                "/policy",
                Json.write(body).getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/json");
    }

    private JsonNode policy() {
        return api.get("/policy").json();
    }

    private int version() {
        return policy().path("version").asInt();
    }

    private JsonNode quote(String prompt) {
        return api.post("/estimate-cost", Map.of("operation", "create", "request", PricedStudio.order(prompt)))
                .json();
    }

    /** The code at this field. */
    private String refused(String prompt, String field) {
        Answer answer = api.post("/create", PricedStudio.order(prompt));
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        for (JsonNode violation : answer.json().path("violations")) {
            if (violation.path("field").asText().equals(field)) {
                return violation.path("code").asText();
            }
        }
        throw new AssertionError("Nothing at " + field + ": " + answer.text());
    }
}
