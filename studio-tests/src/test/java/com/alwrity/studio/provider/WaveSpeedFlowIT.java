package com.alwrity.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.ledger.Book;
import com.alwrity.studio.provider.wavespeed.Run;
import com.alwrity.studio.provider.wavespeed.WaveSpeedServer;
import com.alwrity.studio.provider.wavespeed.WebhookMessage;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.Database;
import com.alwrity.studio.server.Log;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * A studio with a WaveSpeed key, beside a service that speaks WaveSpeed's contract. It asks how far a run is once an
 * hour only: whatever ends here, ends because the service told so.
 */
class WaveSpeedFlowIT {

    private static final String NEVER = "PT1H";
    private static final String HOOK = "/api/video-studio/hooks/wavespeed";

    private static final WaveSpeedServer SERVICE = WaveSpeedServer.start();
    private static final Database DATABASE = Database.fresh();
    private static final PackagedServer STUDIO = DATABASE.behind(PackagedServer.on(SharedServer.freshData("wavespeed")))
            .with("studio.providers.wavespeed.base-url", SERVICE.baseUrl().toString())
            .with("studio.providers.wavespeed.api-key", "key-that-nobody-may-see")
            .with("studio.poll.min-interval", NEVER)
            .with("studio.poll.max-interval", NEVER)
            .start();

    private final Api api = STUDIO.api();

    @AfterAll
    static void stop() {
        Log.assertNothingSevere(STUDIO);
        STUDIO.close();
        DATABASE.close();
        SERVICE.close();
    }

    @Test
    void aRunIsHandedOverWokenByTheServiceAndPaidAsItBills() {
        String job = api.create(order("A lighthouse that tells when it is done"));
        Run run = run(job);
        assertThat(run.model()).isEqualTo("alibaba/wan-2.5/text-to-video");
        assertThat(run.input().path("size").asText()).isEqualTo("832*480");
        run.refund("0.05");
        SERVICE.finish(run);

        WebhookMessage message = SERVICE.message(run, Instant.now());
        JsonNode done = endsWhenTold(job, message);
        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("SUCCEEDED");
        assertThat(done.at("/quote/estimate/amount").asText()).isEqualTo("0.25");
        assertThat(done.at("/actual/amount").asText()).isEqualTo("0.20");
        assertThat(hear(message).status()).as("after its end").isEqualTo(204);
        Book.assertProven(DATABASE);
        assertThat(STUDIO.output()).noneMatch(line -> line.contains("key-that-nobody-may-see"));
    }

    @Test
    void whatIsNotTheServicesOwnWakesNobody() {
        String job = api.create(order("A lighthouse that is lied about"));
        Run run = run(job);
        SERVICE.finish(run);
        WebhookMessage stale = SERVICE.message(run, Instant.now().minusSeconds(600));
        WebhookMessage forged = WebhookMessage.signed("whsec_guess", "1", Instant.now(), stale.body());
        WebhookMessage unsigned = new WebhookMessage(Map.of(), stale.body());
        for (WebhookMessage message : List.of(stale, forged, unsigned)) {
            Answer answer = hear(message);
            assertThat(answer.status()).isEqualTo(401);
            assertThat(answer.json().path("code").asText()).isEqualTo("webhook.unproven");
        }
        assertThat(hear("/api/video-studio/hooks/local", SERVICE.message(run, Instant.now()))
                        .status())
                .isEqualTo(401);
        assertThat(hear(new WebhookMessage(Map.of(), new byte[1_000_001])).status())
                .isEqualTo(413);
        assertThat(api.job(job).path("state").asText()).isEqualTo("RUNNING");

        JsonNode done = endsWhenTold(job, SERVICE.message(run, Instant.now()));
        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("SUCCEEDED");
    }

    private Run run(String job) {
        api.awaitState(job, "RUNNING");
        return SERVICE.runs().get(SERVICE.runs().size() - 1);
    }

    /** Told again and again, as a service does that gets no answer: who is being looked at just then, hears nothing. */
    private JsonNode endsWhenTold(String job, WebhookMessage message) {
        return api.awaitJob(job, seen -> {
            assertThat(hear(message).status()).isEqualTo(204);
            return seen.path("state").asText().matches("SUCCEEDED|FAILED");
        });
    }

    private Answer hear(WebhookMessage message) {
        return hear(HOOK, message);
    }

    private Answer hear(String path, WebhookMessage message) {
        List<String> headers = new ArrayList<>(List.of("Content-Type", "application/json"));
        message.headers().forEach((name, value) -> headers.addAll(List.of(name, value)));
        return api.as(null).method("POST", path, message.body(), headers.toArray(String[]::new));
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
