package com.alwrity.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.alwrity.studio.server.TestFiles;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets in, and to what. */
@ExtendWith(SharedServer.class)
class AccessIT {

    private static final List<Function<Api, Answer>> ADMINS_DOORS = List.of(
            at -> at.get("/admin/users"),
            at -> at.post("/admin/users", Map.of()),
            at -> at.get("/admin/providers"),
            at -> at.patch("/admin/providers/local", Map.of("enabled", false)),
            at -> at.post("/admin/providers/local/test", ""),
            at -> at.get("/admin/audit"),
            at -> at.get("/admin/audit/export"),
            at -> at.post("/admin/audit/verify", Map.of()),
            at -> at.get("/admin/models"),
            at -> at.get("/admin/models/local/storyboard"),
            at -> at.method("PUT", "/admin/models/local/x", new byte[0], "Content-Type", "application/json"),
            at -> at.post("/admin/models/refresh", Map.of("provider", "local")),
            at -> at.post("/admin/models/changes", Map.of("changes", List.of())));

    private PackagedServer server;
    private Api api;

    @BeforeEach
    void connect(PackagedServer running) {
        server = running;
        api = running.api();
    }

    @Test
    void theSignInFormOpensASession() {
        WebSession browser = new WebSession(server.address());
        browser.get("/sign-in");
        List<String> before =
                browser.cookies().stream().map(cookie -> cookie.getValue()).toList();

        Answer answer = browser.signIn(PackagedServer.EMAIL, PackagedServer.PASSWORD);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax"));
        assertThat(browser.cookies()).extracting(cookie -> cookie.getValue()).doesNotContainAnyElementsOf(before);
        assertThat(browser.get("/api/video-studio/me").json().path("email").asText())
                .isEqualTo(PackagedServer.EMAIL);

        browser.form("/sign-out", server.address().toString(), "");
        assertThat(browser.get("/api/video-studio/me").status()).isEqualTo(401);
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressLookTheSame() {
        WebSession browser = new WebSession(server.address());

        String wrong = browser.signIn(newcomer().email(), "not the password").header("Location");
        String unknown = browser.signIn(UUID.randomUUID() + "@example.org", "not the password")
                .header("Location");

        assertThat(wrong).contains("error=failed").isEqualTo(unknown);
    }

    @Test
    void anotherSitesPageCannotUseTheSession() {
        WebSession browser = new WebSession(server.address());
        browser.signIn(PackagedServer.EMAIL, PackagedServer.PASSWORD);
        String body = "{\"prompt\":\"a sea\"}";

        assertThat(browser.post("/api/video-studio/prompt/enhance", "https://evil.example", body)
                        .status())
                .isEqualTo(403);
        assertThat(browser.post("/api/video-studio/prompt/enhance", null, body).status())
                .isEqualTo(403);
        assertThat(browser.post(
                                "/api/video-studio/prompt/enhance",
                                server.address().toString(),
                                body)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void everyAnswerCarriesItsArmour() {
        for (String path : List.of("/sign-in", "/api/video-studio/me")) {
            Answer answer = new WebSession(server.address()).get(path);
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy"))
                    .contains("frame-ancestors 'none'", "object-src 'none'");
            assertThat(answer.header("Referrer-Policy")).isNotBlank();
            assertThat(answer.header("X-Powered-By")).isNull();
            assertThat(answer.header("Server")).isNull();
        }
    }

    @Test
    void aTokenDoesWhatItsScopesAllow() {
        String reader = token(api, "read");

        assertThat(api.as(reader).get("/assets").status()).isEqualTo(200);
        List.of(
                        api.as(reader).post("/create", Map.of("mode", "text-to-video", "prompt", "a sea")),
                        api.as(reader).post("/operations/speech", Map.of("request", Map.of("text", "a sea"))),
                        api.as(reader).upload("picture.png", TestFiles.picture(64, 64)),
                        api.as(reader).post("/tokens", Map.of("name", "more", "scopes", List.of("admin"))))
                .forEach(answer -> {
                    assertThat(answer.status()).isEqualTo(403);
                    assertThat(answer.json().path("code").asText()).isEqualTo("scope.missing");
                });
    }

    @Test
    void aRevokedTokenOpensNothing() {
        JsonNode issued = api.post("/tokens", Map.of("name", "short-lived", "scopes", List.of("read")))
                .json();
        Api holder = api.as(issued.path("token").asText());
        assertThat(holder.get("/me").status()).isEqualTo(200);

        api.delete("/tokens/" + issued.path("id").asText());

        assertThat(holder.get("/me").status()).isEqualTo(401);
    }

    @Test
    void whatBelongsToOthersIsNotFoundByAnyPath() {
        JsonNode asset = api.upload("picture.png", TestFiles.picture(320, 200)).json();
        String id = asset.path("id").asText();
        String file = asset.at("/renditions/0/url").asText();
        Api other = api.as(newcomer().token());

        assertThat(List.of(
                        other.get("/assets/" + id),
                        other.patch("/assets/" + id, Map.of("title", "mine now")),
                        other.delete("/assets/" + id),
                        other.post("/assets/" + id + "/restore", Map.of()),
                        other.post("/assets/" + id + "/links", Map.of("expiresInSeconds", 60)),
                        other.get(file)))
                .extracting(Answer::status)
                .containsOnly(404);
        Answer used = other.post("/create", Map.of("mode", "image-to-video", "imageAssetId", id, "quality", "draft"));
        assertThat(used.status()).isEqualTo(422);
        assertThat(used.json().at("/violations/0/field").asText()).isEqualTo("imageAssetId");
        Answer worked = other.post("/operations/remove-background", Map.of("request", Map.of("videoAssetId", id)));
        assertThat(worked.status()).isEqualTo(422);
        assertThat(worked.json().at("/violations/0/field").asText()).isEqualTo("request.videoAssetId");
        assertThat(other.get("/assets").json().path("items")).isEmpty();
    }

    @Test
    void aSignedLinkOpensOneFileUntilItExpires() {
        JsonNode one = api.upload("one.png", TestFiles.picture(320, 200)).json();
        JsonNode two = api.upload("two.png", TestFiles.picture(200, 320)).json();
        Answer link = api.post("/assets/" + one.path("id").asText() + "/links", Map.of("expiresInSeconds", 3600));
        assertThat(link.status()).as(link.text()).isEqualTo(201);
        String url = link.json().path("url").asText();
        Api nobody = api.as(null);

        assertThat(nobody.get(url).status()).isEqualTo(200);
        assertThat(nobody.get(url.replace(
                                one.path("id").asText(), two.path("id").asText()))
                        .status())
                .isEqualTo(403);
        assertThat(nobody.get(url.replaceAll("expires=\\d+", "expires=99999999999"))
                        .status())
                .isEqualTo(403);
        assertThat(nobody.get(url.replaceAll("[?].*", "")).status()).isEqualTo(401);
    }

    @Test
    void onlyAdminsReachTheAdminsRooms() {
        Newcomer creator = newcomer();
        String reader = token(api, "read");

        for (Function<Api, Answer> door : ADMINS_DOORS) {
            assertThat(door.apply(api.as(creator.token())).json().path("code").asText())
                    .isEqualTo("role.missing");
            assertThat(door.apply(api.as(reader)).json().path("code").asText()).isEqualTo("scope.missing");
            assertThat(door.apply(api.as(null)).status()).isEqualTo(401);
        }
        assertThat(api.get("/admin/users").json().path("items").findValuesAsText("email"))
                .contains(creator.email());
    }

    /** A creator who has just joined, with a token of theirs. */
    private Newcomer newcomer() {
        String email = UUID.randomUUID() + "@example.org";
        Answer made = api.post(
                "/admin/users",
                Map.of("email", email, "name", "Newcomer", "role", "creator", "password", "a long password"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        WebSession browser = new WebSession(server.address());
        browser.signIn(email, "a long password");
        Answer issued = browser.post(
                "/api/video-studio/tokens",
                server.address().toString(),
                "{\"name\":\"all\",\"scopes\":[\"read\",\"write\",\"run\",\"admin\"]}");
        assertThat(issued.status()).as(issued.text()).isEqualTo(201);
        return new Newcomer(email, issued.json().path("token").asText());
    }

    private static String token(Api api, String scope) {
        return api.post("/tokens", Map.of("name", "with " + scope, "scopes", List.of(scope)))
                .json()
                .path("token")
                .asText();
    }

    private record Newcomer(String email, String token) {}
}
