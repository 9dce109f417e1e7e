package com.alwrity.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.ledger.Book;
import com.alwrity.studio.provider.wavespeed.WaveSpeedServer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.Database;
import com.alwrity.studio.server.Log;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong on the wire to a paid service: how the job ends, what it bought there, and who pays. */
class WaveSpeedFaultsIT {

    private static final String SUBMIT = ServiceStub.SUBMIT;
    private static final String POLL = ServiceStub.POLL;
    private static final String RESULT = ServiceStub.RESULT;
    private static final int ESTIMATE = 25;

    private static final WaveSpeedServer SERVICE = WaveSpeedServer.start(0, 2);
    private static final Database DATABASE = Database.fresh();
    private static final PackagedServer STUDIO = DATABASE.behind(PackagedServer.on(SharedServer.freshData("faults")))
            .with("studio.providers.wavespeed.base-url", SERVICE.baseUrl().toString())
            .with("studio.providers.wavespeed.api-key", "a key")
            .with("studio.providers.wavespeed.per-minute", "1000")
            .with("studio.jobs.doubt-for", "PT3S")
            .start();

    private final Api api = STUDIO.api();

    @AfterAll
    static void stop() {
        Log.assertNothingSevere(STUDIO);
        STUDIO.close();
        DATABASE.close();
        SERVICE.close();
    }

    /** What goes wrong, where, how often; the end; how many videos were bought; how many credits that costs. */
    static Stream<Arguments> faults() {
        Fault page = Fault.text(502, "text/html", "<html>Bad gateway</html>");
        Fault error = Fault.refused(Reply.json(200, Map.of("code", 400, "message", "bad size")));
        return Stream.of(
                ends("400", SUBMIT, Fault.status(400), 1, "provider.invalid_request", 0, 0),
                ends("401", SUBMIT, Fault.status(401), 1, "provider.not_authorized", 0, 0),
                ends("402", SUBMIT, Fault.status(402), 1, "provider.out_of_funds", 0, 0),
                ends("403", SUBMIT, Fault.status(403), 1, "provider.not_authorized", 0, 0),
                ends("404", SUBMIT, Fault.status(404), 1, "provider.model_gone", 0, 0),
                ends("422", SUBMIT, Fault.status(422), 1, "provider.invalid_request", 0, 0),
                ends("an error called 200", SUBMIT, error, 1, "provider.invalid_request", 0, 0),
                ends("429", SUBMIT, Fault.status(429), 2, "", 1, ESTIMATE),
                ends("429, later", SUBMIT, Fault.status(429, "Retry-After", "1"), 1, "", 1, ESTIMATE),
                ends("lost before it arrived", SUBMIT, Fault.lostBefore(), 1, "provider.in_doubt", 0, 0),
                ends("500", SUBMIT, Fault.status(500), 1, "provider.in_doubt", 0, 0),
                ends("taken, and the answer lost", SUBMIT, Fault.lostAfter(), 1, "", 1, ESTIMATE),
                ends("taken, and half an answer", SUBMIT, Fault.truncated(), 1, "", 1, ESTIMATE),
                ends("taken, and a page", SUBMIT, Fault.takenBut(502, "<html>"), 1, "", 1, ESTIMATE),
                ends("polls: 500", POLL, Fault.status(500), 6, "", 1, ESTIMATE),
                ends("polls: 429", POLL, Fault.status(429), 3, "", 1, ESTIMATE),
                ends("polls: cut", POLL, Fault.lostBefore(), 5, "", 1, ESTIMATE),
                ends("polls: half an answer", POLL, Fault.truncated(), 5, "", 1, ESTIMATE),
                ends("polls: a page", POLL, page, 5, "", 1, ESTIMATE),
                ends("polls: dripping", POLL, Fault.dripping(Duration.ofMillis(5)), 1, "", 1, ESTIMATE),
                ends("result: cut", RESULT, Fault.cutAfter(9_000), 3, "", 1, ESTIMATE),
                ends("result: not there yet", RESULT, Fault.status(404), 1, "", 1, ESTIMATE),
                ends("result: 500", RESULT, Fault.status(500), 3, "", 1, ESTIMATE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void everyFaultHasItsEnd(String name, String where, Fault[] faults, String code, int bought, int credits) {
        int boughtBefore = SERVICE.runs().size();
        double spentBefore = spent();
        SERVICE.stub().goWrong(where, faults);

        JsonNode done = api.awaitEnd(api.create(order(name)));

        assertThat(done.at("/error/code").asText()).as(done.toString()).isEqualTo(code);
        assertThat(done.path("state").asText()).isEqualTo(code.isEmpty() ? "SUCCEEDED" : "FAILED");
        assertThat(SERVICE.runs().size() - boughtBefore).as("bought").isEqualTo(bought);
        assertThat(spent() - spentBefore).as("credits").isEqualTo(credits);
        assertThat(api.get("/me").json().at("/credits/held").asDouble()).isZero();
        Book.assertProven(DATABASE);
    }

    private double spent() {
        return api.get("/me").json().at("/credits/spent").asDouble();
    }

    private static Arguments ends(
            String name, String where, Fault fault, int times, String code, int bought, int credits) {
        Fault[] faults = Stream.generate(() -> fault).limit(times).toArray(Fault[]::new);
        return Arguments.of(name, where, faults, code, bought, credits);
    }

    private static Map<String, Object> order(String prompt) {
        return Map.of(
                "mode", "text-to-video",
                "prompt", prompt,
                "model", "wavespeed/wan-2.5/text-to-video",
                "resolution", "480p",
                "aspectRatio", "16:9",
                "durationSeconds", 5,
                "quality", "standard");
    }
}
