package com.alwrity.studio.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.catalog.Fit;
import com.alwrity.studio.catalog.Misfit;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.json.Json;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.alwrity.studio.operation.AddFoley;
import com.alwrity.studio.operation.Speak;
import com.alwrity.studio.operation.StudioRequest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RequestBodyTest {

    private static final FilePlace BY_NAME =
            (file, field) -> JsonNodeFactory.instance.textNode("https://files/" + file.field());

    @Test
    void aVideosLengthIsAWord() throws Exception {
        Model model = model("add-foley", """
                {"name": "input.video", "type": "file", "required": true, "from": "videoAssetId"},
                {"name": "input.duration", "type": "integer", "min": 1, "max": 10, "from": "videoSeconds"},
                {"name": "input.duration_ms", "type": "integer", "required": true, "from": "videoMilliseconds"}""");
        AddFoley request = new AddFoley(UUID.randomUUID(), "", null);

        assertThat(Fit.misfits(model, request, List.of(video(4.96)))).isEmpty();
        assertThat(body(model, request, video(4.96)))
                .hasToString(
                        "{\"input\":{\"video\":\"https://files/videoAssetId\",\"duration\":5,\"duration_ms\":4960}}");
    }

    @Test
    void aValueWithoutATranslationGoesAsItIs() throws Exception {
        Model model = model(
                "speech",
                "{\"name\": \"voice_id\", \"type\": \"string\", \"from\": \"voice\", \"values\": {\"auto\": \"Calm\"}}");

        assertThat(body(model, new Speak("Hello", "auto", "en"))
                        .path("voice_id")
                        .textValue())
                .isEqualTo("Calm");
        assertThat(body(model, new Speak("Hello", "my-cloned-voice", "en"))
                        .path("voice_id")
                        .textValue())
                .isEqualTo("my-cloned-voice");
    }

    @Test
    void aValueThatIsNotOneOfThePublishedOnesIsRefused() {
        Model model = model("speech", """
                {"name": "language", "type": "string", "oneOf": ["German"], "from": "language",
                 "values": {"de": "German"}}""");

        assertThatThrownBy(() -> body(model, new Speak("Hello", "auto", "en")))
                .isInstanceOf(ProviderException.Permanent.class)
                .hasMessageContaining("language");
    }

    @Test
    void whatAModelCannotDoWithoutIsAMisfit() {
        Model model = model(
                "add-foley", "{\"name\": \"prompt\", \"type\": \"string\", \"required\": true, \"from\": \"prompt\"}");

        assertThat(Fit.misfits(model, new AddFoley(UUID.randomUUID(), "", null), List.of()))
                .extracting(Misfit::field, Misfit::code)
                .containsExactly(tuple("prompt", "capability.needed"));
        assertThat(Fit.misfits(model, new AddFoley(UUID.randomUUID(), "rain", null), List.of()))
                .isEmpty();
    }

    private static ObjectNode body(Model model, StudioRequest request, InputFile... inputs) throws ProviderException {
        return new ModelCall(UUID.randomUUID(), Instant.EPOCH, model, request, List.of(inputs)).body(BY_NAME);
    }

    private static InputFile video(double seconds) {
        MediaInfo media =
                new MediaInfo(MediaKind.VIDEO, "video/mp4", "mp4", 1280, 720, seconds, 25, "h264", null, 0, 1_000, 0);
        return new InputFile("videoAssetId", UUID.randomUUID(), new BlobKey("originals/clip"), media);
    }

    private static Model model(String operation, String fields) {
        try {
            return Json.mapper().readValue("""
                    {"key": "acme/one", "name": "One", "provider": "acme", "providerModel": "one", "version": 1,
                     "operations": ["%s"], "quality": "draft", "goodFor": "Made for tests.", "ai": true,
                     "capability": {"resolutions": [], "aspectRatios": [], "durations": [], "sounds": [],
                                    "maxPrompt": 100, "negativePrompt": false},
                     "fields": [%s], "price": {"per": "nothing"},
                     "latency": {"fixedSeconds": 1, "perSecond": 1, "scalesWithPixels": false},
                     "source": "built in", "checkedOn": "2026-11-22"}""".formatted(operation, fields), Model.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
