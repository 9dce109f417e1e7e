package com.alwrity.studio.governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.identity.WebSession;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.alwrity.studio.server.TestFiles;
import com.alwrity.studio.server.Verify;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The audit log as an admin reads it, takes it along and has it proved. */
@ExtendWith(SharedServer.class)
class AuditIT {

    private PackagedServer server;
    private Api api;

    @BeforeEach
    void connect(PackagedServer running) {
        server = running;
        api = running.api();
    }

    @Test
    void whatIsDoneIsFoundWithWhoAndFromWhere() {
        String word = "w" + UUID.randomUUID().toString().replace("-", "");
        String asset = api.upload(word + ".png", TestFiles.picture(320, 200))
                .json()
                .path("id")
                .asText();
        api.awaitAssetReady(asset);
        api.patch("/assets/" + asset, Map.of("title", "=" + word));
        api.delete("/assets/" + asset);

        JsonNode events = list("subjectId=" + asset);

        assertThat(events.findValuesAsText("action")).contains("asset.trash", "asset.change", "asset.upload");
        assertThat(events.findValuesAsText("origin")).contains("127.0.0.1");
        assertThat(events.findValuesAsText("user")).contains("Admin");
        JsonNode change = list("subjectId=" + asset + "&action=asset.change").get(0);
        assertThat(change.at("/details/before/title").asText()).isEqualTo(word);
        assertThat(change.at("/details/after/title").asText()).isEqualTo("=" + word);
        assertThat(list("q=" + word + "&action=asset.").findValuesAsText("action"))
                .startsWith("asset.trash", "asset.change");
        assertThat(list("q=" + asset + "&from=" + Clock.systemUTC().instant().plusSeconds(60)))
                .isEmpty();
        assertThat(list("q=" + word + "&workspaceId=" + UUID.randomUUID())).isEmpty();
        assertThat(list("q=" + word + "&origin=127.0.0.1&subjectKind=asset")).isNotEmpty();
    }

    @Test
    void aLongLogIsReadPageByPage() {
        for (int i = 0; i < 5; i++) {
            api.get("/admin/audit/export?format=jsonl&q=nothing" + i);
        }
        List<String> whole = list("action=audit.export&limit=5").findValuesAsText("id");
        Answer first = api.get("/admin/audit?action=audit.export&limit=2");
        String cursor = first.json().path("nextCursor").asText();

        JsonNode second = list("action=audit.export&limit=3&cursor=" + cursor);

        assertThat(first.json().path("items").findValuesAsText("id")).isEqualTo(whole.subList(0, 2));
        assertThat(second.findValuesAsText("id")).isEqualTo(whole.subList(2, 5));
        assertThat(api.get("/admin/audit?cursor=x").status()).isEqualTo(422);
        assertThat(api.get("/admin/audit?limit=201").status()).isEqualTo(422);
        assertThat(api.get("/admin/audit?colour=red").status()).isEqualTo(422);
    }

    @Test
    void aFileIsOneAccessHoweverManyPartsItIsReadIn() {
        String asset = api.upload("one access.png", TestFiles.picture(320, 200))
                .json()
                .path("id")
                .asText();
        String url = api.awaitAssetReady(asset).at("/renditions/0/url").asText();
        String link = api.post("/assets/" + asset + "/links", Map.of("expiresInSeconds", 600))
                .json()
                .path("url")
                .asText();

        for (String range : List.of("bytes=0-9", "bytes=10-19", "bytes=0-", "bytes=20-29")) {
            assertThat(api.get(url, "Range", range).status()).isEqualTo(206);
        }
        api.as(null).get(link, "Range", "bytes=5-9");

        assertThat(list("subjectId=" + asset + "&action=asset.read").findValuesAsText("by"))
                .hasSizeBetween(1, 1);
        assertThat(list("subjectId=" + asset + "&action=asset.read")).hasSize(2);
        assertThat(list("subjectId=" + asset + "&action=asset.link")).hasSize(1);
    }

    @Test
    void theExportIsWholeAndHarmless() {
        String word = "x" + UUID.randomUUID().toString().replace("-", "");
        String token = api.post("/tokens", Map.of("name", "=HYPERLINK(" + word + ")", "scopes", List.of("read")))
                .json()
                .path("id")
                .asText();
        api.delete("/tokens/" + token);

        Answer table = api.get("/admin/audit/export?subjectId=" + token);
        Answer lines = api.get("/admin/audit/export?format=jsonl&subjectId=" + token);

        assertThat(table.header("Content-Type")).startsWith("text/csv");
        assertThat(table.text().lines()).hasSize(3).first().asString().startsWith("id,at,workspaceId");
        assertThat(table.text()).contains("token.revoke", "token.create", word);
        assertThat(lines.text().lines()).hasSize(2);
        assertThat(api.get("/admin/audit/export?format=xml").status()).isEqualTo(422);
        assertThat(list("action=audit.export&q=" + token)).hasSize(2);
    }

    @Test
    void theLogIsProvedWhileTheServerRuns() {
        JsonNode proof = verify(Map.of());
        assertThat(proof.path("holds").asBoolean()).as(proof.toString()).isTrue();
        assertThat(proof.path("events").asLong())
                .isEqualTo(proof.at("/head/seq").asLong());
        assertThat(verify(Map.of("head", proof.path("head"))).path("holds").asBoolean())
                .isTrue();
        JsonNode missing = verify(
                Map.of("head", Map.of("seq", 1, "hash", proof.at("/head/hash").asText())));
        assertThat(missing.path("holds").asBoolean()).isFalse();
        assertThat(missing.at("/firstBroken/what").asText()).isEqualTo("head_missing");
        assertThat(api.post("/admin/audit/verify", Map.of("head", Map.of("seq", 1)))
                        .status())
                .isEqualTo(422);

        Verify.Outcome outcome = Verify.of(server.data(), Map.of());
        assertThat(outcome.text()).contains("events, unbroken.").contains("Ledger: sums to zero");
        assertThat(outcome.exitCode()).isZero();
    }

    @Test
    void whoSignsInAndOutIsKnown() {
        String email = UUID.randomUUID() + "@example.org";
        String user = api.post(
                        "/admin/users",
                        Map.of("email", email, "name", "Passer-by", "role", "creator", "password", "a long password"))
                .json()
                .path("id")
                .asText();
        WebSession browser = new WebSession(server.address());
        browser.signIn(email, "not the password");
        browser.signIn(email, "a long password");
        browser.form("/sign-out", server.address().toString(), "");

        assertThat(list("userId=" + user).findValuesAsText("action"))
                .containsExactly("sign_out", "sign_in", "sign_in.failed");
        assertThat(list("subjectId=" + user).findValuesAsText("action")).contains("user.create");
    }

    private JsonNode list(String query) {
        Answer answer = api.get("/admin/audit?" + query.replace(" ", URLEncoder.encode(" ", StandardCharsets.UTF_8)));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json().path("items");
    }

    private JsonNode verify(Map<String, Object> body) {
        Answer answer = api.post("/admin/audit/verify", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }
}
