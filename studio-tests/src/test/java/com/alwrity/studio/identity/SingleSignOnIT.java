package com.alwrity.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.Database;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets in by way of a provider, and as whom. */
@ExtendWith(SharedServer.class)
class SingleSignOnIT {

    private PackagedServer server;
    private OpenIdStub provider;

    @BeforeEach
    void connect(PackagedServer running, OpenIdStub issuer) {
        server = running;
        provider = issuer;
    }

    @AfterEach
    void tellTheTruthAgain() {
        provider.claim(claims -> {});
    }

    @Test
    void aNewcomerGetsAnAccountAndTheSameOneTheNextTime() {
        Map<String, Object> ada = somebody();
        WebSession browser = new WebSession(server.address());
        browser.get("/sign-in");
        List<String> before =
                browser.cookies().stream().map(cookie -> cookie.getValue()).toList();

        Answer answer = signIn(browser, ada, "/library?kind=VIDEO");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/library?kind=VIDEO");
        assertThat(browser.cookies()).extracting(cookie -> cookie.getValue()).doesNotContainAnyElementsOf(before);
        JsonNode me = me(browser);
        assertThat(me.path("email").asText()).isEqualTo(ada.get("email"));
        assertThat(me.path("name").asText()).isEqualTo(ada.get("name"));
        assertThat(me.path("role").asText()).isEqualTo("creator");

        ada.put("email", UUID.randomUUID() + "@acme.example");
        WebSession another = new WebSession(server.address());
        signIn(another, ada, "/");
        assertThat(me(another).path("id")).isEqualTo(me.path("id"));
    }

    @Test
    void anAccountThatIsThereIsLinkedToOnePersonAndNoOther() {
        Map<String, Object> ada = somebody();
        String id = local((String) ada.get("email"));
        WebSession browser = new WebSession(server.address());

        signIn(browser, ada, "/");

        assertThat(me(browser).path("id").asText()).isEqualTo(id);
        Map<String, Object> heir = OpenIdStub.person("heir-" + UUID.randomUUID(), (String) ada.get("email"));
        assertRefused(signIn(new WebSession(server.address()), heir, "/"), "taken");
        assertThat(failures("taken")).isPositive();
    }

    @Test
    void whoeverMayNotEnterIsTurnedAway() {
        Map<String, Object> stranger = OpenIdStub.person("eve-" + UUID.randomUUID(), "eve@elsewhere.example");
        assertRefused(signIn(new WebSession(server.address()), stranger, "/"), "not_allowed");

        Map<String, Object> unproven = somebody();
        unproven.put("email_verified", false);
        assertRefused(signIn(new WebSession(server.address()), unproven, "/"), "email_unproven");

        Map<String, Object> lockedOut = somebody();
        String id = local((String) lockedOut.get("email"));
        database().execute("update app_user set locked = true where id = '" + id + "'");
        assertRefused(signIn(new WebSession(server.address()), lockedOut, "/"), "locked");
        assertThat(database().number("select count(*) from sign_in_identity where user_id = '" + id + "'"))
                .isZero();
    }

    @Test
    void whoeverLeftComesBackByAnAdminAlone() {
        Map<String, Object> ada = somebody();
        WebSession browser = new WebSession(server.address());
        signIn(browser, ada, "/");
        String id = me(browser).path("id").asText();
        database().execute("update app_user set deleted_at = now(), email = '" + id + "' where id = '" + id + "'");

        assertRefused(signIn(new WebSession(server.address()), ada, "/"), "unknown");

        String given = local((String) ada.get("email"));
        WebSession again = new WebSession(server.address());
        signIn(again, ada, "/");
        assertThat(me(again).path("id").asText()).isEqualTo(given);
    }

    @Test
    void theProvidersRoleHoldsFromOneSignInToTheNext() {
        Map<String, Object> ada = somebody();
        ada.put("groups", List.of("studio-admins"));
        assertThat(roleAfterSigningIn(ada)).isEqualTo("admin");

        ada.put("groups", List.of("everybody"));
        assertThat(roleAfterSigningIn(ada)).isEqualTo("creator");
    }

    @Test
    void anAnswerCountsInTheBrowserThatBeganAndOnce() {
        WebSession mine = new WebSession(server.address());
        URI callback = provider.signIn(start(mine, "/"), somebody());

        assertRefused(new WebSession(server.address()).get(path(callback)), "stale");
        assertThat(mine.get(path(callback)).header("Location")).isEqualTo("/");
        assertRefused(mine.get(path(callback)), "stale");
    }

    @Test
    void noAnswerLeadsAwayFromTheStudio() {
        WebSession browser = new WebSession(server.address());

        assertThat(signIn(browser, somebody(), "https://evil.example/").header("Location"))
                .isEqualTo("/");
    }

    @Test
    void aProofThatIsNoneIsRefusedAndWrittenDown() {
        long before = failures("untrusted");
        provider.claim(claims -> claims.put("aud", "another-client"));

        assertRefused(signIn(new WebSession(server.address()), somebody(), "/"), "untrusted");

        assertThat(failures("untrusted")).isEqualTo(before + 1);
    }

    @Test
    void whoSignsOutIsSentToSignOutThereToo() {
        WebSession browser = new WebSession(server.address());
        signIn(browser, somebody(), "/");

        Answer answer = browser.form("/sign-out", server.address().toString(), "");

        assertThat(answer.text())
                .contains(provider.issuer() + "/logout?", "id_token_hint=", "post_logout_redirect_uri=");
        assertThat(browser.get("/api/video-studio/me").status()).isEqualTo(401);
    }

    private URI start(WebSession browser, String next) {
        Answer answer = browser.get("/sign-in/start?next=" + next.replace("?", "%3F"));
        assertThat(answer.status()).as(answer.text()).isEqualTo(303);
        assertThat(answer.header("Location")).startsWith(provider.issuer() + "/authorize?");
        return URI.create(answer.header("Location"));
    }

    private Answer signIn(WebSession browser, Map<String, Object> person, String next) {
        return browser.get(path(provider.signIn(start(browser, next), person)));
    }

    private String roleAfterSigningIn(Map<String, Object> person) {
        WebSession browser = new WebSession(server.address());
        signIn(browser, person, "/");
        return me(browser).path("role").asText();
    }

    private static JsonNode me(WebSession browser) {
        Answer answer = browser.get("/api/video-studio/me");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private static String path(URI callback) {
        return callback.getRawPath() + "?" + callback.getRawQuery();
    }

    private static void assertRefused(Answer answer, String why) {
        assertThat(answer.header("Location")).isEqualTo("/sign-in?error=oidc." + why);
    }

    /** Somebody of the provider whom nobody here knows. */
    private static Map<String, Object> somebody() {
        String name = UUID.randomUUID().toString();
        return OpenIdStub.person(name, name + "@acme.example");
    }

    /** An account of the studio's own with this address. */
    private String local(String email) {
        Api api = server.api();
        Answer made = api.post(
                "/admin/users",
                Map.of("email", email, "name", "Local", "role", "creator", "password", "a long password"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.json().path("id").asText();
    }

    private long failures(String reason) {
        return database()
                .number("select count(*) from audit_event where action = 'sign_in.failed'"
                        + " and details ->> 'by' = 'oidc' and details ->> 'reason' = '" + reason + "'");
    }

    private Database database() {
        try {
            return Database.in(server.data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
