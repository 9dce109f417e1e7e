package com.alwrity.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.identity.People.Person;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What admins do with accounts, and that it counts at once. */
@ExtendWith(SharedServer.class)
class PeopleByAdminIT {

    private PackagedServer server;
    private Api admin;
    private People people;

    @BeforeEach
    void connect(PackagedServer running) {
        server = running;
        admin = running.api();
        people = new People(running);
    }

    @Test
    void aLockEndsSessionsAndTokensAtOnce() {
        Person person = people.newcomer();
        WebSession browser = new WebSession(server.address());
        browser.signIn(person.email(), People.PASSWORD);
        assertThat(browser.get("/api/video-studio/me").status()).isEqualTo(200);

        Answer locked = change(person, Map.of("locked", true));
        assertThat(locked.json().path("locked").asBoolean()).as(locked.text()).isTrue();
        assertThat(browser.get("/api/video-studio/me").status()).isEqualTo(401);
        assertThat(person.api().get("/me").status()).isEqualTo(401);

        change(person, Map.of("locked", false));
        assertThat(browser.get("/api/video-studio/me").status())
                .as("a session that was ended")
                .isEqualTo(401);
        assertThat(person.api().get("/me").status()).isEqualTo(200);
    }

    @Test
    void whoeverWasSlowerOverwritesNothing() {
        Person person = people.newcomer();
        long seen = user(person).path("version").asLong();
        change(person, Map.of("role", "operator"));

        Answer late = admin.patch("/admin/users/" + person.id(), Map.of("locked", true, "expectedVersion", seen));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("code").asText()).isEqualTo("edited.meanwhile");
        assertThat(late.json().at("/params/by").asText()).isEqualTo("Admin");
        assertThat(user(person).path("locked").asBoolean()).isFalse();
    }

    @Test
    void theListsAreTakenAlongAndNoNameIsAFormula() {
        Person person = people.newcomer();
        String email = "csv-" + person.email();
        Map<String, Object> user =
                Map.of("email", email, "name", "=1+1", "role", "creator", "password", "a long password");
        assertThat(admin.post("/admin/users", user).status()).isEqualTo(201);

        String users = admin.get("/admin/users/export?q=" + email).text();
        assertThat(users.lines()).hasSize(2);
        assertThat(users).startsWith("id,email,name,").contains(email + ",'=1+1,creator,false,");
        String workspaces = admin.get("/admin/workspaces/export?q=" + email).text();
        assertThat(workspaces.lines()).hasSize(2);
        assertThat(workspaces).startsWith("id,name,owners,members,tier,").contains(email);
        assertThat(person.api().get("/admin/users/export").status()).isEqualTo(403);
    }

    @Test
    void theLastAdminStays() {
        JsonNode self =
                admin.get("/admin/users?q=" + PackagedServer.EMAIL).json().at("/items/0");
        String path = "/admin/users/" + self.path("id").asText();
        long version = self.path("version").asLong();

        assertThat(admin.patch(path, Map.of("role", "creator", "expectedVersion", version))
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("user.last_admin");
        assertThat(admin.patch(path, Map.of("locked", true, "expectedVersion", version))
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("user.last_admin");
    }

    @Test
    void aNewPasswordEndsTheSessionsOfTheOldOne() {
        Person person = people.newcomer();
        WebSession browser = new WebSession(server.address());
        browser.signIn(person.email(), People.PASSWORD);

        String password = admin.post(
                        "/admin/users/" + person.id() + "/password",
                        Map.of("expectedVersion", user(person).path("version").asLong()))
                .json()
                .path("password")
                .asText();

        assertThat(browser.get("/api/video-studio/me").status()).isEqualTo(401);
        assertThat(browser.signIn(person.email(), People.PASSWORD).header("Location"))
                .contains("error=failed");
        assertThat(browser.signIn(person.email(), password).header("Location")).isEqualTo("/");
    }

    @Test
    void everyOrderIsPagedWithoutGapsAndRepeats() {
        for (int i = 0; i < 3; i++) {
            people.newcomer();
        }
        for (String sort : List.of("email", "name", "created", "last_sign_in")) {
            List<String> all = admin.get("/admin/users?limit=200&sort=" + sort)
                    .json()
                    .path("items")
                    .findValuesAsText("id");
            assertThat(all).as(sort).hasSizeGreaterThan(2);
            List<String> paged = new ArrayList<>();
            String cursor = "";
            do {
                JsonNode page =
                        admin.get("/admin/users?limit=2&sort=" + sort + cursor).json();
                paged.addAll(page.path("items").findValuesAsText("id"));
                cursor = page.hasNonNull("nextCursor")
                        ? "&cursor=" + page.path("nextCursor").asText()
                        : null;
            } while (cursor != null && paged.size() < all.size());
            assertThat(paged).as(sort).isEqualTo(all.subList(0, paged.size())).hasSameSizeAs(all);
        }
        assertThat(admin.get("/admin/workspaces?limit=2").json().path("items")).hasSize(2);
        assertThat(admin.get("/admin/users?cursor=x").status()).isEqualTo(422);
    }

    private JsonNode user(Person person) {
        return admin.get("/admin/users/" + person.id()).json();
    }

    private Answer change(Person person, Map<String, Object> wanted) {
        Map<String, Object> body = new HashMap<>(wanted);
        body.put("expectedVersion", user(person).path("version").asLong());
        return admin.patch("/admin/users/" + person.id(), body);
    }
}
