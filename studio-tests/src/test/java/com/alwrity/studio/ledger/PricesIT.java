package com.alwrity.studio.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.provider.rehearsal.Script;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PricedStudio;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an admin sets is what workspaces pay, from its moment on. */
@ExtendWith(PricedStudio.Shared.class)
class PricesIT {

    private static final String MODEL = "rehearsal/standard";

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
    void everythingCostsWhatItDidBefore() {
        publish(Map.of());
        Book.assertProven(studio.database());
    }

    @Test
    void aMarkupIsQuotedHeldAndPaidAndTheProvidersPartIsBookedApart() {
        publish(Map.of("markupPercent", 50));
        JsonNode quote = quote();
        assertThat(quote.at("/estimate/amount").asText()).isEqualTo("0.375");
        assertThat(quote.at("/drivers/0/formula").asText()).isEqualTo("5 s × $0.075");

        String job = api.create(PricedStudio.order("A marked calm sea"));
        JsonNode done = api.awaitEnd(job);

        assertThat(done.at("/actual/amount").asText()).as(done.toString()).isEqualTo("0.30");
        assertThat(studio.moved(job, "HOLD")).isEqualTo(37_500);
        assertThat(studio.moved(job, "CAPTURE")).isEqualTo(30_000);
        assertThat(studio.moved(job, "COST")).isEqualTo(20_000);
    }

    @Test
    void aQuoteKeepsThePricesThatItWasMadeBy() {
        String id = quote().path("id").asText();
        publish(Map.of("markupPercent", 200));

        String job = api.post("/create", Map.of("quoteId", id))
                .json()
                .at("/jobs/0/id")
                .asText();

        assertThat(api.awaitEnd(job).at("/actual/amount").asText()).isEqualTo("0.20");
        assertThat(quote().at("/estimate/amount").asText()).isEqualTo("0.75");
    }

    @Test
    void aRuleOfItsOwnHoldsWhateverTheProviderTakes() {
        publish(Map.of(
                "models",
                Map.of(MODEL, Map.of("rule", Map.of("unit", "run", "rates", List.of(Map.of("amount", "0.60")))))));

        JsonNode done = api.awaitEnd(api.create(PricedStudio.order("A calm sea at a fixed price")));

        assertThat(done.at("/actual/amount").asText()).as(done.toString()).isEqualTo("0.60");
    }

    @Test
    void pricesOfNextMondayAreTriedOutOnAMonthAndLeaveTodayAlone() {
        JsonNode done = api.awaitEnd(api.create(PricedStudio.order("A calm sea of this month")));
        assertThat(done.path("state").asText()).isEqualTo("SUCCEEDED");
        Map<String, Object> monday = new HashMap<>(
                Map.of("effectiveFrom", inSevenDays().toString(), "markupPercent", 100, "expectedVersion", latest()));
        monday.put("month", YearMonth.now(Clock.systemUTC()).toString());

        JsonNode effect = api.post("/admin/prices/effect", monday).json();
        monday.remove("month");
        JsonNode version = api.post("/admin/prices", monday).json();

        JsonNode line = line(effect);
        BigDecimal cost = new BigDecimal(line.at("/cost/amount").asText());
        assertThat(new BigDecimal(line.at("/wouldBe/amount").asText()))
                .as(effect.toString())
                .isEqualByComparingTo(cost.multiply(BigDecimal.valueOf(2)));
        assertThat(version.path("inForce").asBoolean()).isFalse();
        assertThat(quote().at("/estimate/amount").asText()).isEqualTo(PricedStudio.ESTIMATE);
        assertThat(api.delete("/admin/prices/" + version.path("number").asInt()).status())
                .isEqualTo(204);
    }

    @Test
    void whatIsWrongIsNamedAndNothingIsPublished() {
        int before = latest();
        assertThat(fields(Map.of("markupPercent", -101))).containsExactly("markupPercent");
        assertThat(fields(Map.of("markupPercent", "NaN"))).containsExactly("markupPercent");
        assertThat(fields(Map.of("models", Map.of("no/such", Map.of("markupPercent", 1)))))
                .containsExactly("models.no/such");
        assertThat(fields(Map.of("models", Map.of(MODEL, Map.of())))).isNotEmpty();
        assertThat(fields(Map.of("effectiveFrom", "2020-01-01T00:00:00Z"))).containsExactly("effectiveFrom");
        assertThat(api.post("/admin/prices", Map.of("markupPercent", 1)).json().findValuesAsText("field"))
                .containsExactly("expectedVersion");

        assertThat(latest()).isEqualTo(before);
    }

    @Test
    void twoAdminsDoNotOverwriteEachOtherAndNoTwoListsBeginTogether() {
        int made = latest();
        String begins = inSevenDays().toString();
        Answer first = api.post("/admin/prices", Map.of("effectiveFrom", begins, "expectedVersion", made));
        assertThat(first.status()).as(first.text()).isEqualTo(201);

        Answer late = api.post("/admin/prices", Map.of("markupPercent", 5, "expectedVersion", made));
        Answer same = api.post("/admin/prices", Map.of("effectiveFrom", begins, "expectedVersion", made + 1));

        assertThat(late.json().path("code").asText()).isEqualTo("edited.meanwhile");
        assertThat(same.json().path("code").asText()).isEqualTo("price.same_moment");
        assertThat(api.delete("/admin/prices/" + (made + 1)).status()).isEqualTo(204);
        assertThat(api.delete("/admin/prices/" + inForce()).json().path("code").asText())
                .isEqualTo("price.in_force");
    }

    @Test
    void aListGoesOutAsATableAndComesBack() {
        int number = publish(Map.of("markupPercent", 7, "models", Map.of(MODEL, Map.of("markupPercent", 12))));

        String table = api.get("/admin/prices/" + number + "/table").text();
        JsonNode read = api.method("POST", "/admin/prices/table", table.getBytes(), "Content-Type", "text/csv")
                .json();

        assertThat(table).startsWith("model,markupPercent,per,price,rule\r\n*,7,,,\r\n" + MODEL + ",12,");
        assertThat(read.path("markupPercent").asInt()).isEqualTo(7);
        assertThat(read.at("/models").path(MODEL).path("markupPercent").asInt()).isEqualTo(12);
    }

    private int publish(Map<String, Object> wanted) {
        Map<String, Object> draft = new HashMap<>(wanted);
        draft.put("expectedVersion", latest());
        Answer answer = api.post("/admin/prices", draft);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("number").asInt();
    }

    private List<String> fields(Map<String, Object> wanted) {
        Map<String, Object> draft = new HashMap<>(wanted);
        draft.put("expectedVersion", latest());
        Answer answer = api.post("/admin/prices", draft);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        return answer.json().path("violations").findValuesAsText("field");
    }

    private int latest() {
        return api.get("/admin/prices").json().at("/items/0/number").asInt();
    }

    private int inForce() {
        for (JsonNode version : api.get("/admin/prices").json().path("items")) {
            if (version.path("inForce").asBoolean()) {
                return version.path("number").asInt();
            }
        }
        return 0;
    }

    private JsonNode quote() {
        return api.post(
                        "/estimate-cost",
                        Map.of("operation", "create", "request", PricedStudio.order("A calm sea to be priced")))
                .json();
    }

    private static JsonNode line(JsonNode effect) {
        for (JsonNode line : effect.path("lines")) {
            if (line.path("model").asText().equals(MODEL)) {
                return line;
            }
        }
        throw new AssertionError("No line of " + MODEL + " in " + effect);
    }

    private static Instant inSevenDays() {
        return Instant.now(Clock.systemUTC())
                .plus(Duration.ofDays(7))
                .atOffset(ZoneOffset.UTC)
                .toInstant();
    }
}
