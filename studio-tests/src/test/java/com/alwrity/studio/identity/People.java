package com.alwrity.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PackagedServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes people for a test, and asks them into workspaces. */
final class People {

    static final String PASSWORD = "a long password";
    private static final List<String> ALL = List.of("read", "write", "run", "admin");

    private final PackagedServer server;
    private final Api admin;

    People(PackagedServer server) {
        this.server = server;
        this.admin = server.api();
    }

    /** Somebody with an account; {@code api} acts by a token for their workspace, with all scopes. */
    record Person(String id, String email, String workspace, String token, Api api) {

        Api with(String scope) {
            return api.as(issue(api, Map.of("name", scope, "scopes", List.of(scope))));
        }
    }

    Person newcomer() {
        String email = UUID.randomUUID() + "@example.org";
        Answer made = admin.post(
                "/admin/users", Map.of("email", email, "name", "Newcomer", "role", "creator", "password", PASSWORD));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        WebSession browser = new WebSession(server.address());
        browser.signIn(email, PASSWORD);
        Answer issued = browser.post(
                "/api/video-studio/tokens",
                server.address().toString(),
                "{\"name\":\"all\",\"scopes\":[\"read\",\"write\",\"run\",\"admin\"]}");
        assertThat(issued.status()).as(issued.text()).isEqualTo(201);
        String token = issued.json().path("token").asText();
        Api api = admin.as(token);
        JsonNode me = api.get("/me").json();
        return new Person(me.path("id").asText(), email, me.at("/workspace/id").asText(), token, api);
    }

    /** Asks somebody into the owner's workspace, and they come. */
    void join(Person owner, Person guest, String role) {
        Answer invited = owner.api()
                .post(
                        "/workspaces/" + owner.workspace() + "/invitations",
                        Map.of("email", guest.email(), "role", role));
        assertThat(invited.status()).as(invited.text()).isEqualTo(201);
        Answer joined = guest.api()
                .post(
                        "/invitations/accept",
                        Map.of("token", invited.json().path("token").asText()));
        assertThat(joined.status()).as(joined.text()).isEqualTo(200);
        assertThat(joined.json().path("role").asText()).isEqualTo(role);
    }

    static String issue(Api api, Map<String, Object> wanted) {
        Answer issued = api.post("/tokens", wanted);
        assertThat(issued.status()).as(issued.text()).isEqualTo(201);
        return issued.json().path("token").asText();
    }

    static Map<String, Object> everything(String name) {
        return Map.of("name", name, "scopes", ALL);
    }
}
