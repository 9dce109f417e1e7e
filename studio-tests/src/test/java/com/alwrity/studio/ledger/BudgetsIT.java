package com.alwrity.studio.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.provider.rehearsal.Script;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PricedStudio;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a workspace's owner allows is never passed; and what was spent is told apart. */
@ExtendWith(PricedStudio.Shared.class)
class BudgetsIT {

    private static final BigDecimal PRICE = new BigDecimal(PricedStudio.ESTIMATE);

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
    void nothingLimitsTheNext() {
        api.get("/budgets").json().path("items").forEach(budget -> api.delete("/budgets/" + id(budget)));
        Book.assertProven(studio.database());
    }

    @Test
    void fortySubmitsAtOnceStayWithinABudgetOfThree() throws Exception {
        script.neverEnds();
        JsonNode budget = budget(Map.of(
                "scope", "workspace", "period", "month", "amount", used().add(PRICE.multiply(new BigDecimal(3))) + ""));

        List<Answer> answers = atOnce(40, () -> api.post("/create", PricedStudio.order("A budgeted calm sea")));

        List<Answer> taken =
                answers.stream().filter(answer -> answer.status() == 202).toList();
        assertThat(taken).hasSize(3);
        assertThat(answers).filteredOn(answer -> answer.status() != 202).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.text()).isEqualTo(402);
            assertThat(answer.json().path("code").asText()).isEqualTo("budget.exceeded");
        });
        assertThat(now(budget).path("percent").asInt()).isEqualTo(100);
        taken.forEach(answer -> stop(answer.json().at("/jobs/0/id").asText()));
        assertThat(now(budget).path("percent").asInt()).isLessThan(100);
    }

    @Test
    void aRunGoesOnNowhereAboveABudgetThatWasLoweredMeanwhile() {
        script.neverEnds();
        JsonNode budget = budget(Map.of("scope", "workspace", "period", "total", "amount", "10000"));
        String job = api.create(PricedStudio.order("A lowered calm sea"));
        api.awaitState(job, "RUNNING");
        Answer lowered = api.patch("/budgets/" + id(budget), Map.of("amount", "0", "expectedVersion", 1));
        assertThat(lowered.status()).as(lowered.text()).isEqualTo(200);

        studio.tasks("A lowered calm sea").forEach(task -> task.fail("internal"));

        JsonNode failed = api.awaitEnd(job);
        assertThat(failed.at("/error/code").asText()).as(failed.toString()).isEqualTo("budget.exceeded");
        assertThat(studio.tasks("A lowered calm sea")).hasSize(1);
    }

    @Test
    void aWarningStopsNobody() {
        budget(Map.of("scope", "workspace", "period", "month", "amount", "0", "hard", false));
        JsonNode quote = api.post(
                        "/estimate-cost",
                        Map.of("operation", "create", "request", PricedStudio.order("A warned calm sea")))
                .json();
        assertThat(quote.at("/findings/0/code").asText()).as(quote.toString()).isEqualTo("budget.passed");
        assertThat(quote.at("/findings/0/severity").asText()).isEqualTo("warning");

        JsonNode done = api.awaitEnd(api.create(PricedStudio.order("A warned calm sea")));

        assertThat(done.path("state").asText()).isEqualTo("SUCCEEDED");
        assertThat(studio.database().number("select count(*) from budget_alert where percent = 100"))
                .isPositive();
    }

    @Test
    void aBudgetOfNothingIsNoBudgetWithoutLimit() {
        budget(Map.of("scope", "workspace", "period", "month", "amount", "0"));

        Answer refused = api.post("/create", PricedStudio.order("A forbidden calm sea"));

        assertThat(refused.status()).as(refused.text()).isEqualTo(402);
        assertThat(studio.tasks("A forbidden calm sea")).isEmpty();
    }

    @Test
    void aTokensBudgetLimitsThatTokenAlone() {
        JsonNode token = api.post("/tokens", Map.of("name", "Robot", "scopes", List.of("read", "run")))
                .json();
        budget(Map.of("scope", "token", "subjectId", id(token), "period", "total", "amount", "0.10"));

        Answer refused = api.as(token.path("token").asText()).post("/create", PricedStudio.order("A robot's calm sea"));
        Answer taken = api.post("/create", PricedStudio.order("A person's calm sea"));

        assertThat(refused.json().path("code").asText()).isEqualTo("budget.exceeded");
        assertThat(taken.status()).as(taken.text()).isEqualTo(202);
        api.awaitEnd(taken.json().at("/jobs/0/id").asText());
    }

    @Test
    void whatCannotBeABudgetIsRefusedAtItsField() {
        assertThat(wrong(Map.of())).containsExactlyInAnyOrder("scope", "period", "amount");
        for (String amount : List.of("-1", "NaN", "1e9", "", "0.0000001", "99999999999999")) {
            assertThat(wrong(Map.of("scope", "workspace", "period", "month", "amount", amount)))
                    .as(amount)
                    .containsExactly("amount");
        }
        assertThat(wrong(Map.of("scope", "member", "subjectId", UUID.randomUUID(), "period", "month", "amount", "1")))
                .containsExactly("subjectId");
        assertThat(wrong(Map.of("scope", "member", "period", "month", "amount", "1")))
                .containsExactly("subjectId");
    }

    @Test
    void whoEditsWhatSomebodyElseHasEditedIsTold() {
        JsonNode budget = budget(Map.of("scope", "workspace", "period", "month", "amount", "100"));
        assertThat(api.patch("/budgets/" + id(budget), Map.of("amount", "200", "expectedVersion", 1))
                        .status())
                .isEqualTo(200);

        Answer late = api.patch("/budgets/" + id(budget), Map.of("amount", "300", "expectedVersion", 1));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.json().path("code").asText()).isEqualTo("edited.meanwhile");
        assertThat(now(budget).at("/amount/amount").asText()).isEqualTo("200.00");
        assertThat(api.post("/budgets", Map.of("scope", "workspace", "period", "month", "amount", "1"))
                        .json()
                        .path("code")
                        .asText())
                .isEqualTo("budget.exists");
    }

    @Test
    void aMonthIsToldApart() {
        BigDecimal before = paid(api.get("/usage").json().path("total"));
        Map<String, Object> order = new HashMap<>(PricedStudio.order("A counted calm sea"));
        order.put("title", "=SUM(A1:A9)");
        String job = api.create(order);
        api.awaitEnd(job);

        JsonNode usage = api.get("/usage?by=model").json();

        assertThat(paid(usage.path("total")).subtract(before)).isEqualByComparingTo("0.20");
        BigDecimal byModel = BigDecimal.ZERO;
        for (JsonNode line : usage.path("lines")) {
            byModel = byModel.add(paid(line));
        }
        assertThat(byModel).isEqualByComparingTo(paid(usage.path("total")));
        assertThat(usage.path("lines").findValuesAsText("key")).contains("rehearsal/standard");
        assertThat(api.get("/usage?month=1999-01").json().at("/total/runs").asInt())
                .isZero();
        assertThat(api.get("/usage?month=99-1").status()).isEqualTo(422);
        String csv = api.get("/usage/export").text();
        assertThat(csv).startsWith("jobId,title,studio").contains(job + ",'=SUM(A1:A9),create");
        assertThat(api.get("/usage/export?format=focus").text())
                .startsWith("BilledCost,BillingAccountId")
                .contains("0.20,");
    }

    private JsonNode budget(Map<String, Object> wanted) {
        Answer answer = api.post("/budgets", wanted);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private List<String> wrong(Map<String, Object> wanted) {
        Answer answer = api.post("/budgets", wanted);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json().path("violations").findValuesAsText("field");
    }

    /** As it stands now. */
    private JsonNode now(JsonNode budget) {
        for (JsonNode one : api.get("/budgets").json().path("items")) {
            if (id(one).equals(id(budget))) {
                return one;
            }
        }
        throw new AssertionError("No budget " + budget);
    }

    /** Of a budget of the month that is made now. */
    private BigDecimal used() {
        JsonNode probe = budget(Map.of("scope", "workspace", "period", "month", "amount", "100000"));
        BigDecimal used = new BigDecimal(probe.at("/used/amount").asText());
        api.delete("/budgets/" + id(probe));
        return used;
    }

    private void stop(String job) {
        api.post("/jobs/" + job + "/cancel", Map.of());
        api.awaitEnd(job);
    }

    private static <T> List<T> atOnce(int times, Callable<T> deed) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(Collections.nCopies(times, deed))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }

    private static BigDecimal paid(JsonNode line) {
        return new BigDecimal(line.at("/paid/amount").asText());
    }

    private static String id(JsonNode thing) {
        return thing.path("id").asText();
    }
}
