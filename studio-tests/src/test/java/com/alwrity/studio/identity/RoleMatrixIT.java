package com.alwrity.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.alwrity.studio.identity.People.Person;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every resource against everybody who might knock: whoever lacks one thing gets the answer that says so. */
@ExtendWith(SharedServer.class)
class RoleMatrixIT {

    private static final List<String> SCOPES = List.of("read", "write", "run", "admin");
    private static final List<String> ROLES = List.of("viewer", "reviewer", "editor", "owner");

    private final List<String> wrong = new ArrayList<>();

    @Test
    void whoeverLacksSomethingIsToldWhat(PackagedServer server) {
        People people = new People(server);
        List<Door> doors = Door.all(
                        new WebSession(server.address()).get("/openapi").text())
                .stream()
                .filter(door -> door.scope() != null)
                .toList();
        assertThat(doors).hasSizeGreaterThan(40);
        Person owner = people.newcomer();
        Person stranger = people.newcomer();

        Api expired = expired(owner);
        Api revoked = revoked(owner);
        for (Door door : doors) {
            expect(door, "nobody", knock(door, owner.api().as(null), owner.workspace()), 401, "sign_in.required");
            expect(door, "an expired token", knock(door, expired, owner.workspace()), 401, "token.invalid");
            expect(door, "a revoked token", knock(door, revoked, owner.workspace()), 401, "token.invalid");
            Api elsewhere =
                    door.ofAWorkspace() ? stranger.api() : stranger.api().in(owner.workspace());
            expect(door, "a stranger", knock(door, elsewhere, owner.workspace()), 404, "workspace.not_found");
            if (door.admins()) {
                expect(door, "no admin", knock(door, owner.api(), owner.workspace()), 403, "role.missing");
            }
        }
        SCOPES.forEach(scope -> {
            Api holder = owner.with(scope);
            forEach(
                    doors,
                    door -> !door.scope().equals(scope),
                    door -> expect(
                            door, "scope " + scope, knock(door, holder, owner.workspace()), 403, "scope.missing"));
        });
        for (String role : ROLES.subList(0, 3)) {
            Person member = people.newcomer();
            people.join(owner, member, role);
            Api here = member.api().in(owner.workspace());
            forEach(
                    doors,
                    door -> !door.admins() && lacks(role, door),
                    door -> expect(door, role, knock(door, here, owner.workspace()), 403, "member_role.missing"));
            forEach(doors, door -> !door.admins() && !lacks(role, door) && looksOnly(door), door -> {
                int status = knock(door, here, owner.workspace()).status();
                if (status == 401 || status == 403) {
                    wrong.add(door + " by " + role + ": " + status);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static void forEach(List<Door> doors, Predicate<Door> which, Consumer<Door> deed) {
        doors.stream().filter(which).forEach(deed);
    }

    private static boolean lacks(String role, Door door) {
        return ROLES.indexOf(role) < ROLES.indexOf(door.memberRole());
    }

    /** Event streams do not end by themselves. */
    private static boolean looksOnly(Door door) {
        return door.method().equals("GET") && !door.path().endsWith("/events");
    }

    private void expect(Door door, String who, Answer answer, int status, String code) {
        String told = answer.status() + " " + code(answer);
        // An answer to HEAD has no body.
        if (answer.status() != status || !door.method().equals("HEAD") && !told.endsWith(" " + code)) {
            wrong.add(door + " by " + who + ": " + told + " in place of " + status + " " + code);
        }
    }

    private static String code(Answer answer) {
        return answer.text().isEmpty() ? "" : answer.json().path("code").asText();
    }

    private static Answer knock(Door door, Api api, String workspace) {
        String type = door.type().startsWith("multipart") ? door.type() + "; boundary=none" : door.type();
        byte[] body = door.type().equals("application/json") ? "{}".getBytes() : new byte[0];
        String[] headers = door.path().startsWith("/uploads")
                ? new String[] {"Tus-Resumable", "1.0.0", "Content-Type", type.isEmpty() ? "text/plain" : type}
                : new String[] {"Content-Type", type.isEmpty() ? "application/json" : type};
        return api.method(door.method(), door.at(workspace), body, headers);
    }

    private static Api expired(Person owner) {
        Map<String, Object> wanted = new HashMap<>(People.everything("soon over"));
        wanted.put("expiresAt", Instant.now().plusSeconds(2).toString());
        Api api = owner.api().as(People.issue(owner.api(), wanted));
        await().until(() -> api.get("/me").status() == 401);
        return api;
    }

    private static Api revoked(Person owner) {
        Answer issued = owner.api().post("/tokens", People.everything("over"));
        owner.api().delete("/tokens/" + issued.json().path("id").asText());
        return owner.api().as(issued.json().path("token").asText());
    }
}
