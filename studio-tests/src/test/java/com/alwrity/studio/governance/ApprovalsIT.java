package com.alwrity.studio.governance;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.ledger.Book;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PricedStudio;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody has to approve of waits, and holds no money, until they do. */
@ExtendWith(PricedStudio.Shared.class)
class ApprovalsIT {

    private static final String ROLE = "update member set role = '%s' where is_default";

    private PricedStudio studio;
    private Api api;

    @BeforeEach
    void connect(PricedStudio shared) {
        studio = shared;
        api = studio.api();
        studio.service().script().endsAfterPolls(2).charges("0.20").fails(null);
        set(Map.of("approvalAbove", "0.10"));
    }

    @AfterEach
    void everythingRunsAtOnceForTheNext() {
        studio.database().execute(ROLE.formatted("OWNER"));
        set(Map.of());
        Book.assertProven(studio.database());
    }

    @Test
    void anOrderAboveTheAmountIsPaidOnlyOnceSomebodyAccepts() {
        JsonNode quote = api.post(
                        "/estimate-cost",
                        Map.of("operation", "create", "request", PricedStudio.order("An approved calm sea")))
                .json();
        assertThat(quote.path("needsApproval").asBoolean()).isTrue();
        assertThat(quote.findValuesAsText("code")).contains("approval.needed");
        String job = asked("An approved calm sea");
        assertThat(postings(job)).isZero();
        JsonNode approval = api.get("/approvals/" + job).json();
        assertThat(approval.path("state").asText()).isEqualTo("open");
        assertThat(approval.path("mayDecide").asBoolean()).isTrue();

        Answer accepted = post(job, "accept", Map.of());

        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(accepted.json().path("state").asText()).isEqualTo("accepted");
        assertThat(api.awaitEnd(job).path("state").asText()).isEqualTo("SUCCEEDED");
        assertThat(studio.moved(job, "HOLD")).isPositive();
        assertThat(studio.moved(job, "CAPTURE")).isEqualTo(20_000);
        assertThat(post(job, "accept", Map.of()).json().path("code").asText()).isEqualTo("approval.decided");
        assertThat(api.get("/approvals?decided=true&limit=1")
                        .json()
                        .at("/items/0/id")
                        .asText())
                .isEqualTo(job);
    }

    @Test
    void whatIsRejectedCostsNothingAndSaysWhy() {
        String job = asked("A rejected calm sea");
        assertThat(post(job, "reject", Map.of("reason", " "))
                        .json()
                        .at("/violations/0/field")
                        .asText())
                .isEqualTo("reason");

        Answer rejected = post(job, "reject", Map.of("reason", "Not this month"));

        assertThat(rejected.json().path("state").asText()).as(rejected.text()).isEqualTo("rejected");
        JsonNode ended = api.get("/jobs/" + job).json();
        assertThat(ended.path("state").asText()).isEqualTo("REJECTED");
        assertThat(ended.at("/error/code").asText()).isEqualTo("approval.rejected");
        assertThat(ended.at("/error/reason").asText()).isEqualTo("Not this month");
        assertThat(postings(job)).isZero();
        assertThat(studio.tasks("A rejected calm sea")).isEmpty();
    }

    @Test
    void whatCannotBePaidStaysOpenAndMayBeWithdrawn() {
        String job = asked("An unpaid calm sea");
        JsonNode budget = api.post("/budgets", Map.of("scope", "workspace", "period", "month", "amount", "0"))
                .json();

        Answer refused = post(job, "accept", Map.of());
        api.delete("/budgets/" + budget.path("id").asText());

        assertThat(refused.status()).as(refused.text()).isEqualTo(402);
        assertThat(refused.json().path("code").asText()).isEqualTo("budget.exceeded");
        assertThat(postings(job)).isZero();
        assertThat(api.get("/approvals").json().findValuesAsText("id")).contains(job);
        api.post("/jobs/" + job + "/cancel", Map.of());
        assertThat(api.get("/approvals/" + job).json().path("state").asText()).isEqualTo("withdrawn");
        assertThat(postings(job)).isZero();
    }

    @Test
    void whatNobodyDecidesIsRejectedInTheEnd() {
        String job = asked("A forgotten calm sea");
        studio.database()
                .execute("update approval set expires_at = asked_at - interval '1 hour' where job_id = '" + job + "'");

        JsonNode ended = api.awaitEnd(job);

        assertThat(ended.path("state").asText()).isEqualTo("REJECTED");
        assertThat(ended.at("/error/code").asText()).isEqualTo("approval.expired");
        assertThat(api.get("/approvals/" + job).json().path("state").asText()).isEqualTo("expired");
    }

    @Test
    void nobodyDecidesTheirOwnBesidesAnOwnerAlone() {
        String job = asked("An own calm sea");
        studio.database().execute(ROLE.formatted("EDITOR"));
        assertThat(api.get("/approvals/" + job).json().path("mayDecide").asBoolean())
                .isFalse();
        assertThat(post(job, "accept", Map.of()).json().path("code").asText()).isEqualTo("approval.own");
        studio.database().execute(ROLE.formatted("VIEWER"));
        assertThat(post(job, "accept", Map.of()).status()).isEqualTo(403);
        studio.database().execute(ROLE.formatted("OWNER"));

        // Somebody else's, which a reviewer may decide.
        Map<String, Object> other = Map.of(
                "email",
                "other-" + job + "@example.org",
                "name",
                "Other",
                "role",
                "creator",
                "password",
                "a long password");
        assertThat(api.post("/admin/users", other).status()).isEqualTo(201);
        studio.database()
                .execute("update job set user_id = (select id from app_user where email like 'other-" + job + "%')"
                        + " where id = '" + job + "'");
        studio.database()
                .execute("update approval set asked_by = (select user_id from job where id = job_id) where job_id = '"
                        + job + "'");
        studio.database().execute(ROLE.formatted("REVIEWER"));
        assertThat(api.get("/approvals/" + job).json().path("mayDecide").asBoolean())
                .isTrue();
        Answer rejected = post(job, "reject", Map.of("reason", "Not yours"));
        assertThat(rejected.status()).as(rejected.text()).isEqualTo(200);
    }

    /** Places an order that waits. */
    private String asked(String prompt) {
        String job = api.create(PricedStudio.order(prompt));
        assertThat(api.get("/jobs/" + job).json().path("state").asText()).isEqualTo("AWAITING_APPROVAL");
        return job;
    }

    private Answer post(String job, String what, Map<String, Object> body) {
        return api.post("/approvals/" + job + "/" + what, body);
    }

    private long postings(String job) {
        return studio.database().number("select count(*) from posting where job_id = '" + job + "'");
    }

    private void set(Map<String, Object> policy) {
        Map<String, Object> body = new HashMap<>(policy);
        body.put("expectedVersion", api.get("/policy").json().path("version").asInt());
        byte[] bytes = Json.write(body).getBytes(StandardCharsets.UTF_8);
        assertThat(api.method("PUT", "/policy", bytes, "Content-Type", "application/json")
                        .status())
                .isEqualTo(200);
    }
}
