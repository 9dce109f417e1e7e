package com.alwrity.studio.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.server.Answer;
import com.alwrity.studio.server.Api;
import com.alwrity.studio.server.PackagedServer;
import com.alwrity.studio.server.SharedServer;
import com.alwrity.studio.server.TestFiles;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong gets a problem that names the field; never a 500. */
@ExtendWith(SharedServer.class)
class BadInputIT {

    private Api api;

    @BeforeEach
    void connect(PackagedServer server) {
        api = server.api();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "prompt|null|422",
                "prompt|\"\"|422",
                "prompt|17|422",
                "prompt|[\"a\"]|422",
                "mode|\"sideways\"|422",
                "mode|null|422",
                "durationSeconds|11|422",
                "durationSeconds|0|422",
                "durationSeconds|-5|422",
                "durationSeconds|5.5|422",
                "durationSeconds|\"five\"|422",
                "durationSeconds|99999999999999999999|422",
                "aspectRatio|\"33:7\"|422",
                "aspectRatio|\"\"|422",
                "resolution|\"8k\"|422",
                "motion|\"wild\"|422",
                "variations|0|422",
                "variations|9|422",
                "seed|\"abc\"|422",
                "quality|\"best\"|422",
                "model|\"acme/none\"|422",
                "template|\"none\"|422",
                "platform|\"myspace\"|422",
                "maxCost|-1|422",
                "maxCost|\"NaN\"|422",
                "imageAssetId|\"not-an-id\"|422",
                "audio.kind|{\"kind\":\"loud\"}|422",
                "audio.text|{\"kind\":\"speech\"}|422",
                "audio.assetId|{\"kind\":\"upload\"}|422",
                "audio.assetId|{\"kind\":\"upload\",\"assetId\":\"3f1c6a52-0f5e-4d58-9d3c-1a2b3c4d5e6f\"}|422",
                "audio.language|{\"kind\":\"speech\",\"text\":\"a\",\"language\":\"; rm -rf\"}|422",
                "audio.voice|{\"kind\":\"speech\",\"text\":\"a\",\"voice\":\"none-such\"}|422",
                "colour|\"red\"|422"
            })
    void aWrongValueIsRefusedAndNamed(String field, String json, int status) {
        Map<String, Object> form =
                new HashMap<>(Map.of("mode", "text-to-video", "prompt", "A sea", "quality", "draft"));
        String top = field.contains(".") ? field.substring(0, field.indexOf('.')) : field;
        form.put(top, Json.read(json, Object.class));

        Answer answer = api.post("/create", form);

        refused(answer, status);
        assertThat(answer.json().path("violations").findValuesAsText("field")).contains(field);
        assertThat(answer.json().path("violations").findValuesAsText("message")).doesNotContain("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "upscale-video|request|null|422",
                "upscale-video|request|17|422",
                "upscale-video|request.videoAssetId|{\"targetResolution\":\"1080p\"}|422",
                "upscale-video|request.videoAssetId|{\"videoAssetId\":\"not-an-id\"}|422",
                "upscale-video|request.targetResolution|{\"targetResolution\":\"8k\"}|422",
                "upscale-video|request.colour|{\"colour\":\"red\"}|422",
                "interpolate|request.targetFps|{\"targetFps\":60.5}|422",
                "interpolate|request.targetFps|{\"targetFps\":99999999999999999999}|422",
                "dub-video|request.targetLanguage|{\"targetLanguage\":\"; rm -rf\"}|422",
                "clone-voice|request.voiceName|{\"voiceName\":\"../../etc\"}|422",
                "speech|request.text|{\"text\":[\"a\"]}|422",
                "speech|quality|\"best\"|422",
                "speech|consent|\"yes\"|422",
                "speech|variations|9|422",
                "speech|colour|\"red\"|422"
            })
    void aWrongValueOfAnOperationIsRefusedAndNamed(String operation, String field, String json, int status) {
        Map<String, Object> form = new HashMap<>(Map.of("request", Map.of()));
        form.put(field.startsWith("request") ? "request" : field, Json.read(json, Object.class));

        Answer answer = api.post("/operations/" + operation, form);

        refused(answer, status);
        assertThat(answer.json().path("violations").findValuesAsText("field")).contains(field);
        assertThat(answer.json().path("violations").findValuesAsText("message")).doesNotContain("");
        Answer estimate = api.post("/estimate-cost", Map.of("operation", operation, "request", form));
        refused(estimate, status);
        assertThat(estimate.json().path("violations").findValuesAsText("field")).contains("request." + field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text-to-video", "retake", "levitate", "UPSCALE_VIDEO", "..%2fcreate"})
    void anOperationThatIsNotThereIsNotFound(String operation) {
        refused(api.post("/operations/" + operation, Map.of("request", Map.of())), 404);
    }

    @Test
    void aPromptMayHave2500CharactersAndNotOneMore() {
        Answer answer = api.post("/create", Map.of("mode", "text-to-video", "prompt", "x".repeat(2_501)));

        refused(answer, 422);
        JsonNode violation = answer.json().at("/violations/0");
        assertThat(violation.path("field").asText()).isEqualTo("prompt");
        assertThat(violation.path("limit").asInt()).isEqualTo(2_500);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"text\"",
                "{\"prompt\": \"a\"",
                "{\"prompt\":\"a\",}",
                "<xml/>",
                "\u0000"
            })
    void whatIsNoJsonObjectIsMalformed(String body) {
        Answer answer = api.post("/create", body);

        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
        problem(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/not-an-id",
                "/assets/3f1c6a52-0f5e-4d58-9d3c-1a2b3c4d5e6f",
                "/jobs/3f1c6a52-0f5e-4d58-9d3c-1a2b3c4d5e6f",
                "/videos/3f1c6a52-0f5e-4d58-9d3c-1a2b3c4d5e6f/..%2f..%2fetc%2fpasswd",
                "/videos/3f1c6a52-0f5e-4d58-9d3c-1a2b3c4d5e6f/3f1c6a52-0f5e-4d58-9d3c-1a2b3c4d5e6f.mp4",
                "/nothing-here"
            })
    void whatIsNotThereIsNotFound(String path) {
        refused(api.get(path), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=201", "limit=x", "cursor=x", "kind=hologram", "minDuration=x", "sort=luck"})
    void aWrongQueryNamesItsParameter(String query) {
        Answer answer = api.get("/assets?" + query);

        assertThat(answer.status()).as(answer.text()).isIn(400, 422);
        assertThat(answer.json().at("/violations/0/field").asText()).isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @Test
    void hostileFilesAreRefusedAndNothingIsLeft() {
        int before = api.get("/assets?limit=200").json().path("items").size();
        byte[] picture = TestFiles.picture(320, 200);

        refused(api.upload("empty.mp4", new byte[0]), 422);
        refused(api.upload("picture.mp4", picture), 415);
        refused(api.upload("manifest.mp4", TestFiles.manifest()), 415);
        refused(api.upload("cut.png", Arrays.copyOf(picture, picture.length / 2)), 422);
        refused(api.upload("bomb.png", TestFiles.pictureBomb(30_000)), 413);
        refused(api.upload("loud.wav", TestFiles.tone(170)), 413);
        refused(api.upload("script.mp4", "#!/bin/sh\necho hello".getBytes()), 415);

        assertThat(api.get("/assets?limit=200").json().path("items").size()).isEqualTo(before);
    }

    @Test
    void aSoundOfTheWrongLengthIsFoundBeforeAnythingRuns() {
        String sound =
                api.upload("short.wav", TestFiles.tone(1)).json().path("id").asText();

        Answer answer = api.post(
                "/create",
                Map.of(
                        "mode", "text-to-video",
                        "prompt", "A sea",
                        "quality", "draft",
                        "audio", Map.of("kind", "upload", "assetId", sound)));

        refused(answer, 422);
        assertThat(answer.json().at("/violations/0/field").asText()).isEqualTo("audio.assetId");
    }

    @Test
    void aQuoteIsUsedOnce() {
        String quote = api.post("/estimate-cost", Map.of("operation", "create", "request", sea()))
                .json()
                .path("id")
                .asText();
        assertThat(api.post("/create", Map.of("quoteId", quote)).status()).isEqualTo(202);

        Answer again = api.post("/create", Map.of("quoteId", quote));

        refused(again, 409);
        assertThat(again.json().path("code").asText()).isEqualTo("quote.used");
        refused(api.post("/create", Map.of("quoteId", UUID.randomUUID())), 404);
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefusedWithTheSameBodyItIsTheSameJob() {
        String key = UUID.randomUUID().toString();
        Answer first = api.post("/create", sea(), "Idempotency-Key", key);
        Answer same = api.post("/create", sea(), "Idempotency-Key", key);
        Map<String, Object> other = new HashMap<>(sea());
        other.put("prompt", "A lake");

        assertThat(same.json().at("/jobs/0/id")).isEqualTo(first.json().at("/jobs/0/id"));
        refused(api.post("/create", other, "Idempotency-Key", key), 422);
    }

    @Test
    void whoeverIsNotSignedInSeesNothing() {
        List.of("/me", "/assets", "/jobs", "/providers", "/templates", "/tokens")
                .forEach(path -> {
                    Answer answer = api.as(null).get(path);
                    refused(answer, 401);
                    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
                    refused(api.as("vst_wrong").get(path), 401);
                });
    }

    private static Map<String, Object> sea() {
        return Map.of(
                "mode",
                "text-to-video",
                "prompt",
                "A sea",
                "quality",
                "draft",
                "resolution",
                "480p",
                "durationSeconds",
                5);
    }

    private static void refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        problem(answer);
    }

    private static void problem(Answer answer) {
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.path("status").asInt()).isEqualTo(answer.status());
        assertThat(problem.path("code").asText()).matches("[a-z_]+(\\.[a-z_]+)*");
        assertThat(problem.path("title").asText()).isNotBlank();
        assertThat(answer.text()).doesNotContain("Exception", "\tat ", "/target/", "ffmpeg");
    }
}
