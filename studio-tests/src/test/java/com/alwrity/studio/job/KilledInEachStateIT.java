package com.alwrity.studio.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.alwrity.studio.ledger.Book;
import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.rehearsal.Script;
import com.alwrity.studio.provider.rehearsal.Task;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Database;
import com.alwrity.studio.server.Leftovers;
import com.alwrity.studio.server.PricedStudio;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Paid jobs are brought into all states in which a job can be, each at a moment when something is half done; then the
 * server is killed, once, and started again.
 */
@ExtendWith(PricedStudio.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledInEachStateIT {

    private static final String CHARGED = "0.20";
    private static final long HELD_THOUSANDTHS = 25_000;
    private static final long CHARGED_THOUSANDTHS = 20_000;
    private static final int RECEIVED = 20_000;

    private final Map<Moment, String> jobs = new EnumMap<>(Moment.class);
    private String budget;
    private BigDecimal usedBefore;
    private PricedStudio studio;
    private Script script;

    /** When the server dies, in the order in which the jobs are brought there. */
    enum Moment {
        WHILE_THE_PROVIDER_WORKS("RUNNING"),
        WHILE_AN_ANSWER_IS_LOST("IN_DOUBT"),
        BEFORE_A_STOP_IS_ANSWERED("CANCEL_REQUESTED"),
        WHILE_THE_RESULT_COMES_IN("INGESTING"),
        BEFORE_THE_CAPTURE_IS_COMMITTED("INGESTING"),
        BEFORE_AN_ORDER_IS_TAKEN("SUBMITTING"),
        BEFORE_A_TAKEN_ORDER_IS_ANSWERED("SUBMITTING"),
        IN_LINE("QUEUED");

        private final String state;

        Moment(String state) {
            this.state = state;
        }

        String prompt() {
            return "Killed " + name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }

        String end() {
            return this == BEFORE_A_STOP_IS_ANSWERED ? "CANCELLED" : "SUCCEEDED";
        }
    }

    @BeforeAll
    void killInTheMiddleOfEverything(PricedStudio shared) throws Exception {
        studio = shared;
        script = studio.service().script().neverEnds().charges(CHARGED);
        setBudget();

        order(Moment.WHILE_THE_PROVIDER_WORKS);
        loseAnAnswer();
        leaveAStopUnanswered();
        breakADownload();
        Database.Lock captures = captureNothing();
        try {
            leaveAnOrderUnread();
            leaveAnOrderUnanswered();
            order(Moment.IN_LINE);
            assertThat(studio.tasks(Moment.IN_LINE.prompt())).isEmpty();
            for (Moment moment : Moment.values()) {
                assertThat(studio.api().job(jobs.get(moment)).path("state").asText())
                        .as(moment.prompt())
                        .isEqualTo(moment.state);
            }
        } finally {
            studio.server().kill();
            captures.close();
        }
        script.searchable(true).endsAfterPolls(1);
        studio.service().ledger().tasks().stream()
                .filter(task -> task.state().equals("waiting"))
                .forEach(Task::finish);
        studio.server().start();
    }

    @ParameterizedTest
    @EnumSource
    void theJobComesToItsRightEndAndIsPaidOnce(Moment moment) {
        String job = jobs.get(moment);
        JsonNode ended = studio.api().awaitEnd(job);

        assertThat(ended.path("state").asText()).as(ended.toString()).isEqualTo(moment.end());
        assertThat(studio.tasks(moment.prompt())).as("paid orders").hasSize(1);
        boolean made = moment.end().equals("SUCCEEDED");
        assertThat(ended.at("/actual/amount").asText()).isEqualTo(made ? CHARGED : "0.00");
        assertThat(studio.moved(job, "HOLD")).isEqualTo(HELD_THOUSANDTHS);
        assertThat(studio.moved(job, "CAPTURE")).isEqualTo(made ? CHARGED_THOUSANDTHS : 0);
        assertThat(studio.moved(job, "RELEASE"))
                .isEqualTo(made ? HELD_THOUSANDTHS - CHARGED_THOUSANDTHS : HELD_THOUSANDTHS);
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        for (String job : jobs.values()) {
            JsonNode ended = studio.api().awaitEnd(job);
            ended.path("assets").forEach(asset -> studio.api().awaitAssetReady(asset.asText()));
        }
        assertThat(studio.database().number("select count(*) from asset where job_id is not null"))
                .isEqualTo(studio.database().number("select count(*) from job where state = 'SUCCEEDED'"));
        Book.assertProven(studio.database());
        BigDecimal spent = used(budgetNow()).subtract(usedBefore);
        assertThat(spent)
                .as("of the budget")
                .isEqualByComparingTo(new BigDecimal(CHARGED).multiply(BigDecimal.valueOf(Moment.values().length - 1)));
        Leftovers.assertNone(studio.server(), studio.database());
    }

    @AfterAll
    void lift() {
        studio.api().delete("/budgets/" + budget);
    }

    /** Room for these jobs, and not for a thousandth more. */
    private void setBudget() {
        JsonNode made = studio.api()
                .post("/budgets", Map.of("scope", "workspace", "period", "total", "amount", "1000"))
                .json();
        budget = made.path("id").asText();
        usedBefore = used(made);
        BigDecimal room =
                BigDecimal.valueOf(HELD_THOUSANDTHS * Moment.values().length).movePointLeft(5);
        Answer set = studio.api()
                .patch(
                        "/budgets/" + budget,
                        Map.of(
                                "amount", usedBefore.add(room).toPlainString(),
                                "expectedVersion", made.path("version").asLong()));
        assertThat(set.status()).as(set.text()).isEqualTo(200);
    }

    private JsonNode budgetNow() {
        for (JsonNode found : studio.api().get("/budgets").json().path("items")) {
            if (found.path("id").asText().equals(budget)) {
                return found;
            }
        }
        throw new AssertionError("The budget is gone");
    }

    private static BigDecimal used(JsonNode found) {
        return new BigDecimal(found.at("/used/amount").asText());
    }

    private void order(Moment moment) {
        create(moment);
        studio.api().awaitState(jobs.get(moment), moment.state);
    }

    private void create(Moment moment) {
        jobs.put(moment, studio.api().create(PricedStudio.order(moment.prompt())));
    }

    /** The provider works at it until it is told to finish. */
    private Task running(Moment moment) {
        create(moment);
        studio.api().awaitState(jobs.get(moment), "RUNNING");
        return studio.tasks(moment.prompt()).get(0);
    }

    private void loseAnAnswer() {
        script.searchable(false).orders(Fault.lostAfter());
        order(Moment.WHILE_AN_ANSWER_IS_LOST);
    }

    private void leaveAStopUnanswered() {
        Task task = running(Moment.BEFORE_A_STOP_IS_ANSWERED);
        script.stops(Fault.unanswered());
        studio.api().post("/jobs/" + jobs.get(Moment.BEFORE_A_STOP_IS_ANSWERED) + "/cancel", Map.of());
        await("stop").until(() -> task.state().equals("stopped"));
    }

    private void breakADownload() {
        Task task = running(Moment.WHILE_THE_RESULT_COMES_IN);
        script.results(Fault.standingStillAfter(RECEIVED));
        task.finish();
        await("half a result").until(this::halfAResultIsThere);
    }

    private boolean halfAResultIsThere() throws IOException {
        try (Stream<Path> files = Files.walk(studio.server().data().resolve("scratch"))) {
            return files.anyMatch(
                    file -> file.endsWith("result.part") && file.toFile().length() == RECEIVED);
        }
    }

    /** The result is stored, and the transaction that makes it an asset and takes the money waits. */
    private Database.Lock captureNothing() {
        Task task = running(Moment.BEFORE_THE_CAPTURE_IS_COMMITTED);
        Database.Lock lock = studio.database().lock("asset");
        task.finish();
        await("capture")
                .until(() -> studio.database()
                                .number(
                                        "select count(*) from pg_locks where not granted and relation = 'asset'::regclass")
                        == 1);
        return lock;
    }

    private void leaveAnOrderUnread() {
        script.orders(Fault.unread());
        placed(Moment.BEFORE_AN_ORDER_IS_TAKEN);
    }

    private void leaveAnOrderUnanswered() {
        script.orders(Fault.unanswered());
        placed(Moment.BEFORE_A_TAKEN_ORDER_IS_ANSWERED);
        await("order")
                .until(() -> studio.tasks(Moment.BEFORE_A_TAKEN_ORDER_IS_ANSWERED.prompt())
                                .size()
                        == 1);
    }

    /** The order has reached the provider. */
    private void placed(Moment moment) {
        int orders = studio.service().orders();
        create(moment);
        await("order").until(() -> studio.service().orders() > orders);
    }
}
