package com.alwrity.studio.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.ledger.Book;
import com.alwrity.studio.provider.rehearsal.RehearsalServer;
import com.alwrity.studio.provider.rehearsal.Script;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PricedStudio;
import com.alwrity.studio.server.TestFiles;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What works on files that are there already: priced, run and kept like everything else, as a program sees it. */
@ExtendWith(PricedStudio.Shared.class)
class OperationsIT {

    private PricedStudio studio;
    private Api api;
    private Script script;

    @BeforeEach
    void connect(PricedStudio shared) {
        studio = shared;
        api = studio.api();
        script = studio.service().script().endsAfterPolls(2).charges(null).fails(null);
    }

    @AfterEach
    void theBookIsRight() {
        Book.assertProven(studio.database());
    }

    @Test
    void aVideoIsUploadedPricedAndUpscaled() {
        String video = upload("clip.mp4", video());
        Map<String, Object> form = Map.of("request", Map.of("videoAssetId", video, "targetResolution", "1080p"));

        JsonNode quote = estimate("upscale-video", form);
        assertThat(quote.path("findings")).as(quote.toString()).isEmpty();
        assertThat(quote.at("/model/key").asText()).isEqualTo("rehearsal/rework");
        assertThat(quote.at("/estimate/amount").asText()).isEqualTo("0.20");
        Answer taken = api.post(
                "/operations/upscale-video", Map.of("quoteId", quote.path("id").asText()));
        assertThat(taken.status()).as(taken.text()).isEqualTo(202);

        JsonNode job = api.awaitEnd(taken.json().at("/jobs/0/id").asText());
        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("SUCCEEDED");
        assertThat(job.path("operation").asText()).isEqualTo("upscale-video");
        assertThat(job.path("studio").asText()).isEqualTo("enhance");
        assertThat(job.at("/actual/amount").asText()).isEqualTo("0.20");
        assertThat(job.at("/inputs/0").asText()).isEqualTo(video);
        JsonNode asset = api.awaitAssetReady(job.at("/assets/0").asText());
        assertThat(asset.path("kind").asText()).isEqualTo("video");
        assertThat(asset.path("title").asText()).isEqualTo("Upscale video");
        assertThat(asset.at("/lineage/parents").toString()).contains(video);
    }

    @Test
    void whatTheModelDoesNotTakeIsSaidWhereItStands() {
        Map<String, Object> request = Map.of("videoAssetId", upload("clip.mp4", video()), "targetResolution", "4k");

        Answer refused = api.post("/operations/upscale-video", Map.of("request", request));

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().at("/violations/0/field").asText()).isEqualTo("request.targetResolution");
        assertThat(refused.json().at("/violations/0/code").asText()).isEqualTo("capability.option");
    }

    @Test
    void aFaceIsSwappedOnlyByWhoeverDeclaresThatTheyMay() {
        Map<String, Object> request = Map.of(
                "videoAssetId", upload("clip.mp4", video()),
                "faceAssetId", upload("face.png", TestFiles.picture(256, 256)));

        JsonNode quote = estimate("face-swap", Map.of("request", request));
        assertThat(quote.at("/findings/0/code").asText()).isEqualTo("consent.required");
        assertThat(quote.at("/findings/0/field").asText()).isEqualTo("consent");
        int before = studio.service().orders();
        Answer refused = api.post("/operations/face-swap", Map.of("request", request));
        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().at("/violations/0/field").asText()).isEqualTo("consent");
        assertThat(refused.json().at("/violations/0/message").asText()).contains("agree");
        assertThat(studio.service().orders()).isEqualTo(before);

        Answer taken = api.post("/operations/face-swap", Map.of("request", request, "consent", true));
        assertThat(taken.status()).as(taken.text()).isEqualTo(202);
        String job = taken.json().at("/jobs/0/id").asText();
        assertThat(studio.database()
                        .number("select count(*) from audit_event where action = 'job.submit'"
                                + " and details->>'consent' = 'true' and details->>'operation' = 'face-swap'"
                                + " and details->>'jobs' like '%" + job + "%'"))
                .isEqualTo(1);
        assertThat(api.awaitEnd(job).path("state").asText()).isEqualTo("SUCCEEDED");
    }

    @Test
    void anAvatarIsPricedByTheSecondsOfItsSound() {
        Map<String, Object> request = Map.of(
                "imageAssetId", upload("portrait.png", TestFiles.picture(320, 320)),
                "audioAssetId", upload("speech.wav", TestFiles.tone(12.1)),
                "resolution", "480p");

        JsonNode quote = estimate("talking-avatar", Map.of("request", request, "variations", 2));

        assertThat(quote.path("findings")).as(quote.toString()).isEmpty();
        assertThat(quote.at("/estimate/amount").asText()).isEqualTo("0.90");
        assertThat(quote.at("/drivers/0/label").asText()).isEqualTo("seconds");
    }

    @Test
    void aTextIsSpokenOnThisMachineForNothing() {
        Map<String, Object> form = Map.of("request", Map.of("text", "The light comes back every evening."));
        assertThat(estimate("speech", form).at("/estimate/amount").asText()).isEqualTo("0.00");

        Answer taken = api.post("/operations/speech", form);
        assertThat(taken.status()).as(taken.text()).isEqualTo(202);

        JsonNode job = api.awaitEnd(taken.json().at("/jobs/0/id").asText());
        assertThat(job.path("state").asText()).as(job.toString()).isEqualTo("SUCCEEDED");
        JsonNode asset = api.awaitAssetReady(job.at("/assets/0").asText());
        assertThat(asset.path("kind").asText()).isEqualTo("audio");
        assertThat(asset.path("title").asText()).isEqualTo("The light comes back every evening.");
        assertThat(asset.at("/media/durationSeconds").asDouble()).isBetween(1.0, 10.0);
        assertThat(asset.path("renditions").findValuesAsText("name")).contains("captions");
        Answer unheard =
                api.post("/operations/speech", Map.of("request", Map.of("text", "Hello", "voice", "none-such")));
        assertThat(unheard.json().at("/violations/0/field").asText()).isEqualTo("request.voice");
    }

    @Test
    void whereNobodyCanDoItTheKeyThatIsMissingIsNamed() {
        Map<String, Object> request = Map.of(
                "videoAssetId", upload("clip.mp4", video()),
                "audioAssetId", upload("speech.wav", TestFiles.tone(5)));

        JsonNode quote = estimate("lip-sync", Map.of("request", request));
        assertThat(quote.at("/findings/0/code").asText()).isEqualTo("operation.no_model");
        assertThat(quote.at("/findings/0/message").asText()).contains("key", "HeyGen", "WaveSpeed");
        Answer refused = api.post("/operations/lip-sync", Map.of("request", request));

        assertThat(refused.status()).as(refused.text()).isEqualTo(422);
        assertThat(refused.json().at("/violations").findValuesAsText("code")).isEqualTo(List.of("operation.no_model"));
    }

    private JsonNode estimate(String operation, Map<String, Object> form) {
        Answer answer = api.post("/estimate-cost", Map.of("operation", operation, "request", form));
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private String upload(String name, byte[] file) {
        Answer answer = api.upload(name, file);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json().path("id").asText();
    }

    /** Five seconds. */
    private static byte[] video() {
        try (InputStream in = RehearsalServer.class.getResourceAsStream("result.mp4")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
