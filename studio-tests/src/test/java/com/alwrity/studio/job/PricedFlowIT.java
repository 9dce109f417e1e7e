package com.alwrity.studio.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.ledger.Book;
import com.alwrity.studio.provider.Fault;
import com.alwrity.studio.provider.rehearsal.Script;
import com.alwrity.studio.provider.rehearsal.Task;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PricedStudio;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a run that is not free costs, before it, while it runs and after it, as a program sees it. */
@ExtendWith(PricedStudio.Shared.class)
class PricedFlowIT {

    private PricedStudio studio;
    private Api api;
    private Script script;
    private JsonNode before;

    @BeforeEach
    void connect(PricedStudio shared) {
        studio = shared;
        api = studio.api();
        script = studio.service().script().endsAfterPolls(2).charges("0.20").fails(null);
        before = credits();
    }

    @AfterEach
    void theBookIsRight() {
        Book.assertProven(studio.database());
    }

    @Test
    void whatWasQuotedIsHeldAndWhatWasChargedIsTaken() {
        script.neverEnds();
        Map<String, Object> form = PricedStudio.order("A priced calm sea");
        JsonNode quote = api.post("/estimate-cost", Map.of("operation", "create", "request", form))
                .json();
        assertThat(quote.at("/estimate/amount").asText()).isEqualTo("0.25");
        assertThat(quote.at("/ceiling/amount").asText()).isEqualTo("0.25");
        assertThat(quote.path("drivers")).isNotEmpty();

        String job = api.post("/create", Map.of("quoteId", quote.path("id").asText()))
                .json()
                .at("/jobs/0/id")
                .asText();
        assertThat(credits().path("held").asDouble())
                .isEqualTo(before.path("held").asDouble() + 25);
        api.awaitState(job, "RUNNING");
        studio.tasks("A priced calm sea").forEach(Task::finish);

        JsonNode done = api.awaitEnd(job);
        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("SUCCEEDED");
        assertThat(done.at("/quote/estimate/amount").asText()).isEqualTo("0.25");
        assertThat(done.at("/actual/amount").asText()).isEqualTo("0.20");
        JsonNode asset = api.get("/assets/" + done.at("/assets/0").asText()).json();
        assertThat(asset.at("/estimated/amount").asText()).isEqualTo("0.25");
        assertThat(asset.at("/actual/amount").asText()).isEqualTo("0.20");
        assertMoved(20);
    }

    @Test
    void nobodyPaysMoreThanTheCeilingThatWasConfirmed() {
        script.charges("0.40");

        JsonNode done = api.awaitEnd(api.create(PricedStudio.order("An expensive calm sea")));

        assertThat(done.at("/actual/amount").asText()).isEqualTo("0.40");
        assertMoved(25);
    }

    @Test
    void aFailureGivesTheHoldBack() {
        script.fails("content_rejected");

        JsonNode failed = api.awaitEnd(api.create(PricedStudio.order("A refused calm sea")));

        assertThat(failed.path("state").asText()).as(failed.toString()).isEqualTo("FAILED");
        assertThat(failed.at("/error/code").asText()).isEqualTo("provider.content_rejected");
        assertThat(failed.at("/actual/amount").asText()).isEqualTo("0.00");
        assertMoved(0);
    }

    @Test
    void aServiceThatIsOutWhileItWorksIsAskedUntilItIsBack() {
        Fault[] outage = Stream.generate(() -> Fault.status(503)).limit(7).toArray(Fault[]::new);
        script.polls(outage);

        JsonNode done = api.awaitEnd(api.create(PricedStudio.order("A patient calm sea")));

        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("SUCCEEDED");
        assertThat(studio.tasks("A patient calm sea")).hasSize(1);
        assertMoved(20);
    }

    @Test
    void whatTheBalanceDoesNotCoverIsRefused() {
        Map<String, Object> form = new HashMap<>(PricedStudio.order("Eight calm seas"));
        form.putAll(Map.of("resolution", "1080p", "durationSeconds", 10, "variations", 8));
        JsonNode quote = api.post("/estimate-cost", Map.of("operation", "create", "request", form))
                .json();
        assertThat(quote.at("/estimate/amount").asText()).isEqualTo("12.00");
        assertThat(quote.at("/findings/0/code").asText()).isEqualTo("credits.not_enough");

        Answer refused = api.post("/create", form);

        assertThat(refused.status()).as(refused.text()).isEqualTo(402);
        assertThat(refused.json().path("code").asText()).isEqualTo("credits.not_enough");
        assertThat(studio.tasks("Eight calm seas")).isEmpty();
        assertMoved(0);
    }

    private JsonNode credits() {
        return api.get("/me").json().path("credits");
    }

    /** So many credits were spent since the test began, and none are held any more. */
    private void assertMoved(int spent) {
        JsonNode now = credits();
        assertThat(now.path("spent").asDouble()).isEqualTo(before.path("spent").asDouble() + spent);
        assertThat(now.path("held").asDouble()).isEqualTo(before.path("held").asDouble());
        assertThat(now.path("available").asDouble())
                .isEqualTo(before.path("available").asDouble() - spent);
    }
}
