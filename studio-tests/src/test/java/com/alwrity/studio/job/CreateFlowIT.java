package com.alwrity.studio.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.alwrity.studio.server.TestFiles;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Create by REST, from the words or the picture to the file. */
@ExtendWith(SharedServer.class)
class CreateFlowIT {

    private Api api;

    @BeforeEach
    void connect(PackagedServer server) {
        api = server.api();
    }

    @Test
    void wordsBecomeAVideoWithSoundThatIsFoundAndDelivered() {
        Map<String, Object> form = Map.of(
                "mode", "text-to-video",
                "prompt", "A lighthouse in a storm at dusk, waves breaking",
                "resolution", "480p",
                "aspectRatio", "9:16",
                "durationSeconds", 5,
                "audio", Map.of("kind", "generated"),
                "quality", "draft",
                "seed", 7);
        JsonNode quote = api.post("/estimate-cost", Map.of("operation", "create", "request", form))
                .json();
        assertThat(quote.at("/model/key").asText()).isEqualTo("local/storyboard");
        assertThat(quote.at("/estimate/amount").asText()).isEqualTo("0.00");
        assertThat(quote.path("ladder")).hasSize(3);
        assertThat(quote.at("/etaSeconds/p50").asDouble()).isPositive();

        Answer accepted = api.post("/create", Map.of("quoteId", quote.path("id").asText()));
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        String job = accepted.json().at("/jobs/0/id").asText();
        assertThat(accepted.header("Location")).endsWith("/api/video-studio/jobs/" + job);

        JsonNode done = api.awaitEnd(job);
        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("SUCCEEDED");
        assertThat(done.at("/actual/amount").asText()).isEqualTo("0.00");

        JsonNode asset = api.awaitAssetReady(done.at("/assets/0").asText());
        assertThat(asset.at("/media/width").asInt()).isEqualTo(480);
        assertThat(asset.at("/media/height").asInt()).isEqualTo(854);
        assertThat(asset.at("/media/durationSeconds").asDouble()).isBetween(4.9, 5.1);
        assertThat(asset.at("/media/hasAudio").asBoolean()).isTrue();
        assertThat(asset.at("/provenance/ai").asBoolean()).isFalse();
        assertThat(asset.at("/renditions").findValuesAsText("name"))
                .contains("original", "poster", "sprite", "waveform", "proxy");

        JsonNode found = api.get("/assets?q=lighthouse").json();
        assertThat(found.path("items").findValuesAsText("id"))
                .contains(asset.path("id").asText());

        String file = asset.at("/renditions/0/url").asText();
        Answer whole = api.get(file);
        assertThat(whole.status()).isEqualTo(200);
        assertThat(whole.body()).hasSize(asset.at("/media/bytes").asInt());
        Answer range = api.get(file, "Range", "bytes=100-199");
        assertThat(range.status()).isEqualTo(206);
        assertThat(range.body()).isEqualTo(java.util.Arrays.copyOfRange(whole.body(), 100, 200));
        assertThat(TestFiles.description(whole.body())).contains("no AI model");
    }

    @Test
    void aPictureBecomesACameraMove() {
        JsonNode picture =
                api.upload("picture.png", TestFiles.picture(640, 480)).json();
        String job = api.create(Map.of(
                "mode", "image-to-video",
                "imageAssetId", picture.path("id").asText(),
                "resolution", "480p",
                "aspectRatio", "1:1",
                "durationSeconds", 5,
                "motion", "medium",
                "quality", "draft"));

        JsonNode done = api.awaitEnd(job);
        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("SUCCEEDED");

        JsonNode asset = api.awaitAssetReady(done.at("/assets/0").asText());
        assertThat(asset.at("/media/width").asInt()).isEqualTo(480);
        assertThat(asset.at("/media/height").asInt()).isEqualTo(480);
        assertThat(asset.at("/media/hasAudio").asBoolean()).isFalse();
        assertThat(asset.at("/lineage/parents/0").asText())
                .isEqualTo(picture.path("id").asText());
    }

    @Test
    void theSameSeedGivesTheSameVideoAnotherSeedAnother() {
        String first = hashOf(storyboard(11));
        assertThat(hashOf(storyboard(11))).isEqualTo(first);
        assertThat(hashOf(storyboard(12))).isNotEqualTo(first);
    }

    @Test
    void speechIsSpokenAndCaptioned() {
        String job = api.create(Map.of(
                "mode", "text-to-video",
                "prompt", "Mountain sunrise timelapse",
                "resolution", "480p",
                "durationSeconds", 5,
                "audio", Map.of("kind", "speech", "text", "Good morning from the mountains.", "language", "en"),
                "quality", "draft"));

        JsonNode done = api.awaitEnd(job);
        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("SUCCEEDED");
        JsonNode asset = api.awaitAssetReady(done.at("/assets/0").asText());
        assertThat(asset.at("/media/hasAudio").asBoolean()).isTrue();
        String captions = null;
        for (JsonNode rendition : asset.path("renditions")) {
            if (rendition.path("name").asText().equals("captions")) {
                captions = api.get(rendition.path("url").asText()).text();
            }
        }
        assertThat(captions).startsWith("WEBVTT").contains("mountains");
    }

    @Test
    void variationsAreOneRequestWithOneTotal() {
        Answer accepted = api.post(
                "/create",
                Map.of(
                        "mode", "text-to-video",
                        "prompt", "Desert dunes at sunset",
                        "resolution", "480p",
                        "durationSeconds", 5,
                        "variations", 2,
                        "quality", "draft"));

        assertThat(accepted.status()).as(accepted.text()).isEqualTo(202);
        assertThat(accepted.json().path("jobs")).hasSize(2);
        accepted.json()
                .path("jobs")
                .forEach(job -> assertThat(api.awaitEnd(job.path("id").asText())
                                .path("state")
                                .asText())
                        .isEqualTo("SUCCEEDED"));
    }

    private String storyboard(int seed) {
        return api.create(Map.of(
                "mode", "text-to-video",
                "prompt", "Neon city in the rain",
                "resolution", "480p",
                "aspectRatio", "1:1",
                "durationSeconds", 5,
                "quality", "draft",
                "seed", seed));
    }

    private String hashOf(String job) {
        JsonNode done = api.awaitEnd(job);
        assertThat(done.path("state").asText()).as(done.toString()).isEqualTo("SUCCEEDED");
        return api.get("/assets/" + done.at("/assets/0").asText())
                .json()
                .at("/media/sha256")
                .asText();
    }
}
