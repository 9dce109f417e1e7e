package com.alwrity.studio.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.identity.People.Person;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.ledger.Book;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PricedStudio;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an admin allows in workspaces of others, and approves of there. */
@ExtendWith(PricedStudio.Shared.class)
class GovernanceByAdminIT {

    private static final String DEFAULT = "/admin/policies/default";

    private PricedStudio studio;
    private Api admin;
    private People people;

    @BeforeEach
    void connect(PricedStudio shared) {
        studio = shared;
        admin = studio.api();
        people = new People(studio.server());
        studio.service().script().endsAfterPolls(2).charges("0.20").fails(null);
    }

    @AfterEach
    void newWorkspacesBeginWithEverything() {
        if (version(admin.get(DEFAULT)) > 0) {
            put(DEFAULT, version(admin.get(DEFAULT)), Map.of("note", "For the next test"));
        }
        Book.assertProven(studio.database());
    }

    @Test
    void aPolicySetForAnotherWorkspaceHoldsThere() {
        Person owner = people.newcomer();
        String path = "/admin/policies/" + owner.workspace();
        int known = version(owner.api().get("/policy"));
        Map<String, Object> policy = Map.of("forbiddenModels", List.of("rehearsal/standard"));
        Answer silent = put(path, known, policy);
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.json().at("/violations/0/field").asText()).isEqualTo("note");

        Answer set = put(path, known, with(policy, "note", "As legal asked for"));

        assertThat(set.status()).as(set.text()).isEqualTo(200);
        assertThat(set.json().at("/policy/version").asInt()).isEqualTo(known + 1);
        JsonNode theirs = owner.api().get("/policy").json();
        assertThat(theirs.path("note").asText()).isEqualTo("As legal asked for");
        assertThat(theirs.path("setBy").asText()).isEqualTo("Admin");
        assertThat(owner.api()
                        .post("/create", PricedStudio.order("A sea of others"))
                        .json()
                        .findValuesAsText("code"))
                .contains("policy.model");
        assertThat(admin.get("/policy").json().path("forbiddenModels")).isEmpty();
        JsonNode listed = admin.get("/admin/policies?set=true&limit=1").json();
        assertThat(listed.at("/items/0/workspaceId").asText()).isEqualTo(owner.workspace());
        assertThat(listed.at("/items/0/policy/version").asInt()).isEqualTo(known + 1);
        assertThat(admin.get("/admin/policies?set=false&limit=200").json().findValuesAsText("workspaceId"))
                .doesNotContain(owner.workspace());

        Answer late = put(path, known, Map.of("note", "Too late"));
        assertThat(late.status()).isIn(409, 422);
        assertThat(version(owner.api().get("/policy"))).isEqualTo(known + 1);
        assertThat(put("/admin/policies/" + owner.id(), 0, Map.of("note", "Nowhere"))
                        .status())
                .isEqualTo(404);
        JsonNode deed = admin.get("/admin/audit?action=policy.set&workspaceId=" + owner.workspace() + "&limit=1")
                .json()
                .at("/items/0");
        assertThat(deed.at("/details/asAdmin").asBoolean()).as(deed.toString()).isTrue();
    }

    @Test
    void newWorkspacesBeginWithTheHouseDefault() {
        Person before = people.newcomer();
        int known = version(admin.get(DEFAULT));
        assertThat(put(DEFAULT, known, Map.of("providers", List.of("nobody"), "note", "Wrong"))
                        .json()
                        .at("/violations/0/field")
                        .asText())
                .isEqualTo("providers");

        Answer set = put(DEFAULT, known, Map.of("sharing", false, "note", "House rules"));

        assertThat(set.status()).as(set.text()).isEqualTo(200);
        assertThat(put(DEFAULT, known, Map.of("note", "Too late")).status()).isIn(409, 422);
        JsonNode began = people.newcomer().api().get("/policy").json();
        assertThat(began.path("sharing").asBoolean()).isFalse();
        assertThat(began.path("version").asInt()).isEqualTo(1);
        assertThat(began.path("note").asText()).isEqualTo("House rules");
        assertThat(before.api().get("/policy").json().path("sharing").asBoolean())
                .isTrue();
    }

    @Test
    void whatWaitsAnywhereIsDecidedByAnAdminWhoSaysWhy() {
        Person owner = people.newcomer();
        put(
                "/admin/policies/" + owner.workspace(),
                version(owner.api().get("/policy")),
                Map.of("approvalAbove", "0.10", "note", "Costs are watched"));
        String yes = owner.api().create(PricedStudio.order("A sea that an admin likes"));
        String no = owner.api().create(PricedStudio.order("A sea that an admin does not like"));
        assertThat(owner.api().get("/jobs/" + yes).json().path("state").asText())
                .isEqualTo("AWAITING_APPROVAL");
        JsonNode waiting = admin.get("/admin/approvals?q=sea%20that%20an%20admin&limit=200")
                .json();
        JsonNode found = StreamSupport.stream(waiting.path("items").spliterator(), false)
                .filter(one -> one.at("/approval/id").asText().equals(yes))
                .findFirst()
                .orElseThrow();
        assertThat(found.path("workspaceId").asText()).isEqualTo(owner.workspace());
        assertThat(found.at("/approval/mayDecide").asBoolean()).isTrue();
        assertThat(admin.get("/admin/approvals?q=no%20such%20order").json().path("items"))
                .isEmpty();
        assertThat(admin.get("/admin/approvals?operation=upscale-video").json().path("items"))
                .isEmpty();
        assertThat(decide(yes, "accept", Map.of())
                        .json()
                        .at("/violations/0/field")
                        .asText())
                .isEqualTo("reason");
        assertThat(owner.api()
                        .post("/admin/approvals/" + yes + "/accept", Map.of("reason", "Mine"))
                        .status())
                .isEqualTo(403);

        Answer accepted = decide(yes, "accept", Map.of("reason", "The client has paid"));
        Answer rejected = decide(no, "reject", Map.of("reason", "Not this month"));

        assertThat(accepted.json().at("/approval/state").asText())
                .as(accepted.text())
                .isEqualTo("accepted");
        assertThat(owner.api().awaitEnd(yes).path("state").asText()).isEqualTo("SUCCEEDED");
        assertThat(rejected.json().at("/approval/state").asText())
                .as(rejected.text())
                .isEqualTo("rejected");
        assertThat(owner.api().get("/jobs/" + no).json().at("/error/reason").asText())
                .isEqualTo("Not this month");
        JsonNode deed = admin.get("/admin/audit?action=job.approve&workspaceId=" + owner.workspace())
                .json()
                .at("/items/0");
        assertThat(deed.path("reason").asText()).as(deed.toString()).isEqualTo("The client has paid");
        assertThat(deed.at("/details/asAdmin").asBoolean()).isTrue();
        assertThat(decide(yes, "reject", Map.of("reason", "After all")).status())
                .isEqualTo(409);
    }

    private Answer decide(String job, String what, Map<String, Object> body) {
        return admin.post("/admin/approvals/" + job + "/" + what, body);
    }

    private Answer put(String path, int expected, Map<String, Object> policy) {
        byte[] body = Json.write(with(policy, "expectedVersion", expected)).getBytes(StandardCharsets.UTF_8);
        return admin.method("PUT", path, body, "Content-Type", "application/json");
    }

    private static int version(Answer policy) {
        return policy.json().path("version").asInt();
    }

    private static Map<String, Object> with(Map<String, Object> map, String name, Object value) {
        Map<String, Object> more = new HashMap<>(map);
        more.put(name, value);
        return more;
    }
}
