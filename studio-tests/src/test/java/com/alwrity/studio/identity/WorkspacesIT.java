package com.alwrity.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.identity.People.Person;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.alwrity.studio.server.TestFiles;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Workspaces that several people share: who comes in, what they may do there, and when it ends. */
@ExtendWith(SharedServer.class)
class WorkspacesIT {

    private PackagedServer server;
    private People people;

    @BeforeEach
    void connect(PackagedServer running) {
        server = running;
        people = new People(running);
    }

    @Test
    void whatAMemberMayDoIsSaidByTheirRoleOfNow() {
        Person owner = people.newcomer();
        Person guest = people.newcomer();
        people.join(owner, guest, "viewer");
        String id = owner.api()
                .upload("shared.png", TestFiles.picture(64, 64))
                .json()
                .path("id")
                .asText();

        assertThat(in(owner, guest).get("/assets/" + id).status()).isEqualTo(200);
        Answer refused = in(owner, guest).patch("/assets/" + id, Map.of("title", "mine"));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.json().path("code").asText()).isEqualTo("member_role.missing");
        assertThat(refused.json().at("/params/needed").asText()).isEqualTo("editor");

        change(owner, guest, "editor");
        assertThat(in(owner, guest)
                        .patch("/assets/" + id, Map.of("title", "ours"))
                        .status())
                .isEqualTo(200);
        Api token = owner.api().as(People.issue(in(owner, guest), People.everything("of an editor")));
        assertThat(token.patch("/assets/" + id, Map.of("title", "by a token")).status())
                .isEqualTo(200);

        change(owner, guest, "reviewer");
        assertThat(token.patch("/assets/" + id, Map.of("title", "late"))
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("member_role.missing");

        assertThat(owner.api().delete(members(owner) + "/" + guest.id()).status())
                .isEqualTo(204);
        assertThat(token.get("/me").status()).isEqualTo(401);
        assertThat(in(owner, guest).get("/assets/" + id).status()).isEqualTo(404);
        assertThat(guest.api().get("/assets/" + id).status()).isEqualTo(404);
    }

    @Test
    void anOpenSessionLearnsAtOnceWhatItMayDo() {
        Person owner = people.newcomer();
        Answer invited = invite(owner, UUID.randomUUID() + "@example.org", "owner");
        WebSession browser = join(invited);
        String origin = server.address().toString();
        assertThat(browser.get("/api/video-studio/me")
                        .json()
                        .at("/workspace/id")
                        .asText())
                .isEqualTo(owner.workspace());
        String guest = browser.get("/api/video-studio/me").json().path("id").asText();
        assertThat(browser.get("/api/video-studio/workspaces/" + owner.workspace() + "/invitations")
                        .status())
                .isEqualTo(200);

        owner.api().patch(members(owner) + "/" + guest, Map.of("role", "viewer"));
        assertThat(browser.get("/api/video-studio/workspaces/" + owner.workspace() + "/invitations")
                        .status())
                .isEqualTo(403);
        assertThat(browser.post("/api/video-studio/create", origin, "{\"mode\":\"text-to-video\",\"prompt\":\"a sea\"}")
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("member_role.missing");

        owner.api().delete(members(owner) + "/" + guest);
        JsonNode me = browser.get("/api/video-studio/me").json();
        assertThat(me.at("/workspace/id").asText()).isNotEqualTo(owner.workspace());
    }

    @Test
    void anInvitationOpensOnceAndOnlyForItsAddress() {
        Person owner = people.newcomer();
        Person guest = people.newcomer();
        Person other = people.newcomer();
        String first =
                invite(owner, guest.email(), "editor").json().path("token").asText();
        String second = invite(owner, guest.email().toUpperCase(), "viewer")
                .json()
                .path("token")
                .asText();

        assertThat(accept(guest, first).status()).as("the one before").isEqualTo(404);
        assertThat(accept(other, second).json().path("code").asText()).isEqualTo("invitation.other_address");
        assertThat(accept(guest, second).json().path("role").asText()).isEqualTo("viewer");
        assertThat(accept(guest, second).status()).isEqualTo(404);
        assertThat(invite(owner, guest.email(), "editor").json().path("code").asText())
                .isEqualTo("member.exists");
        assertThat(invite(owner, "nobody", "editor")
                        .json()
                        .at("/violations/0/field")
                        .asText())
                .isEqualTo("email");

        JsonNode open = invite(owner, other.email(), "editor").json();
        String invitations = "/workspaces/" + owner.workspace() + "/invitations";
        assertThat(owner.api().get(invitations).json().path("items")).hasSize(1);
        owner.api().delete(invitations + "/" + open.path("id").asText());
        assertThat(accept(other, open.path("token").asText()).status()).isEqualTo(404);
        assertThat(owner.api().get(invitations).json().path("items")).isEmpty();
    }

    @Test
    void aWorkspaceAlwaysHasAnOwner() {
        Person owner = people.newcomer();
        Person guest = people.newcomer();
        people.join(owner, guest, "editor");
        String workspace = "/workspaces/" + owner.workspace();

        for (Answer refused : new Answer[] {
            owner.api().post(workspace + "/leave", ""),
            owner.api().patch(members(owner) + "/" + owner.id(), Map.of("role", "editor")),
            owner.api().delete(members(owner) + "/" + owner.id())
        }) {
            assertThat(refused.status()).isEqualTo(409);
            assertThat(refused.json().path("code").asText()).isEqualTo("member.last_owner");
        }
        assertThat(owner.api()
                        .post(workspace + "/transfer", Map.of("userId", guest.id()))
                        .status())
                .isEqualTo(204);
        assertThat(owner.api().get(workspace).json().path("role").asText()).isEqualTo("editor");
        assertThat(guest.api().get(workspace).json().path("role").asText()).isEqualTo("owner");
        assertThat(owner.api().post(workspace + "/leave", "").status()).isEqualTo(204);
        assertThat(owner.api().get(workspace).status()).isEqualTo(401);
    }

    @Test
    void anotherWorkspaceBeginsEmptyAndIsChosenByItsId() {
        Person owner = people.newcomer();
        Answer made = owner.api().post("/workspaces", Map.of("name", "Second"));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        String id = made.json().path("id").asText();

        assertThat(owner.api().get("/workspaces").json().path("items").findValuesAsText("id"))
                .containsExactlyInAnyOrder(owner.workspace(), id);
        assertThat(owner.api().in(id).get("/assets").json().path("items")).isEmpty();
        assertThat(owner.api()
                        .patch("/workspaces/" + id, Map.of("name", "Renamed"))
                        .json()
                        .path("name")
                        .asText())
                .isEqualTo("Renamed");
        assertThat(owner.api()
                        .patch("/workspaces/" + id, Map.of("zone", "Europe/Berlin"))
                        .json()
                        .path("zone")
                        .asText())
                .isEqualTo("Europe/Berlin");
        assertThat(owner.api()
                        .patch("/workspaces/" + id, Map.of("zone", "Mars"))
                        .status())
                .isEqualTo(422);
        assertThat(people.newcomer().api().get("/workspaces/" + id).status()).isEqualTo(404);
        assertThat(owner.api().get("/workspaces/no-id").status()).isEqualTo(404);
    }

    @Test
    void aWorkspaceIsTakenAlongAndThenDeletedByItsName() throws IOException {
        Person owner = people.newcomer();
        String id = owner.api()
                .post("/workspaces", Map.of("name", "To go"))
                .json()
                .path("id")
                .asText();
        Api there = owner.api().in(id);
        byte[] picture = TestFiles.picture(64, 64);
        JsonNode asset = there.upload("kept.png", picture).json();
        there.awaitAssetReady(asset.path("id").asText());

        Map<String, byte[]> archive =
                unpacked(owner.api().get("/workspaces/" + id + "/export").body());
        assertThat(archive).containsKeys("members.json", "assets.json", "jobs.json", "postings.json", "audit.json");
        assertThat(new String(archive.get("assets.json"), StandardCharsets.UTF_8))
                .contains("kept");
        assertThat(archive.get("media/" + asset.path("id").asText() + ".png")).isEqualTo(picture);

        String path = "/workspaces/" + id;
        assertThat(owner.api()
                        .delete(path + "?name=Other")
                        .json()
                        .at("/violations/0/code")
                        .asText())
                .isEqualTo("not_the_name");
        assertThat(owner.api().delete(path + "?name=To%20go").status()).isEqualTo(204);
        assertThat(owner.api().get(path).status()).isEqualTo(404);
        assertThat(there.get("/assets").status()).isEqualTo(404);
        assertThat(owner.api().get("/workspaces").json().path("items")).hasSize(1);
        assertThat(owner.api()
                        .delete("/workspaces/" + owner.workspace() + "?name=" + encoded("Newcomer’s studio"))
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("workspace.only_one");
    }

    @Test
    void noOrderSlipsIntoAWorkspaceThatIsBeingDeleted() {
        Person owner = people.newcomer();
        String id = owner.api()
                .post("/workspaces", Map.of("name", "Going"))
                .json()
                .path("id")
                .asText();
        byte[] tier =
                Json.write(Map.of("tier", "pro", "reason", "Tokens may order")).getBytes(StandardCharsets.UTF_8);
        assertThat(server.api()
                        .method("PUT", "/admin/workspaces/" + id + "/tier", tier, "Content-Type", "application/json")
                        .status())
                .isEqualTo(200);
        Api there = owner.api().in(id);
        Map<String, Object> order = Map.of(
                "mode",
                "text-to-video",
                "prompt",
                "a sea",
                "resolution",
                "480p",
                "durationSeconds",
                5,
                "quality",
                "draft");

        List<CompletableFuture<Answer>> orders = IntStream.range(0, 3)
                .mapToObj(number -> CompletableFuture.supplyAsync(() -> there.post("/create", order)))
                .toList();
        Answer deleted = owner.api().delete("/workspaces/" + id + "?name=Going");
        List<Integer> taken =
                orders.stream().map(CompletableFuture::join).map(Answer::status).toList();

        if (deleted.status() == 204) {
            assertThat(taken).doesNotContain(202);
        } else {
            assertThat(deleted.json().path("code").asText()).isEqualTo("workspace.jobs_run");
            assertThat(taken).contains(202);
            there.get("/jobs")
                    .json()
                    .path("items")
                    .forEach(job -> there.post("/jobs/" + job.path("id").asText() + "/cancel", Map.of()));
        }
    }

    @Test
    void whoeverDeletesTheirAccountIsNobodyAfter() throws IOException {
        Person owner = people.newcomer();
        Person guest = people.newcomer();
        people.join(owner, guest, "editor");
        assertThat(unpacked(guest.api().get("/me/export").body())).containsKeys("memberships.json", "audit.json");

        assertThat(owner.api()
                        .delete("/me?email=" + owner.email())
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("user.only_owner");
        assertThat(guest.api().delete("/me?email=someone@example.org").status()).isEqualTo(422);
        assertThat(guest.api().delete("/me?email=" + guest.email()).status()).isEqualTo(204);
        assertThat(guest.api().get("/me").status()).isEqualTo(401);
        assertThat(new WebSession(server.address())
                        .signIn(guest.email(), People.PASSWORD)
                        .header("Location"))
                .contains("error=failed");
        assertThat(owner.api().get(members(owner)).json().path("items")).hasSize(1);
    }

    private static Map<String, byte[]> unpacked(byte[] archive) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private WebSession join(Answer invited) {
        WebSession browser = new WebSession(server.address());
        Answer joined = browser.form(
                "/sign-in/join",
                server.address().toString(),
                "token=" + invited.json().path("token").asText() + "&name=Guest&password="
                        + URLEncoder.encode(People.PASSWORD, StandardCharsets.UTF_8));
        assertThat(joined.header("Location")).isEqualTo("/");
        return browser;
    }

    /** The guest at work in the owner's workspace. */
    private static Api in(Person owner, Person guest) {
        return guest.api().in(owner.workspace());
    }

    private static Answer invite(Person owner, String email, String role) {
        return owner.api()
                .post("/workspaces/" + owner.workspace() + "/invitations", Map.of("email", email, "role", role));
    }

    private static Answer accept(Person guest, String token) {
        return guest.api().post("/invitations/accept", Map.of("token", token));
    }

    private static void change(Person owner, Person guest, String role) {
        Answer changed = owner.api().patch(members(owner) + "/" + guest.id(), Map.of("role", role));
        assertThat(changed.json().path("role").asText()).as(changed.text()).isEqualTo(role);
    }

    private static String members(Person owner) {
        return "/workspaces/" + owner.workspace() + "/members";
    }
}
