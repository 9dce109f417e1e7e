package com.alwrity.studio.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import com.alwrity.studio.operation.Dialogue;
import com.alwrity.studio.operation.ImprovePrompt;
import com.alwrity.studio.operation.Medium;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.RemoveObject;
import com.alwrity.studio.operation.RequestField;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.RestyleVideo;
import com.alwrity.studio.operation.Speak;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.operation.Transcribe;
import com.alwrity.studio.operation.TurnOrder;
import com.alwrity.studio.operation.UpscaleVideo;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OperationStudioTest {

    private static final UUID FILE = UUID.fromString("68cb1be3-97fe-4532-8083-e1c991ee7db0");

    private final OperationStudio studio = new OperationStudio();

    static List<OperationKind> operations() {
        return OperationStudio.OPERATIONS;
    }

    @ParameterizedTest
    @MethodSource("operations")
    void whatIsNeededIsEnoughAndWhatIsNotNeededMayBeAbsent(OperationKind operation) {
        Map<String, Object> request = needed(operation);
        if (operation == OperationKind.REMOVE_OBJECT || operation == OperationKind.RESTYLE_VIDEO) {
            request.put("prompt", "The red car");
        }

        Order order = studio.read(operation, OperationForm.of(Map.of("request", request)));

        assertThat(order.request().operation()).isEqualTo(operation);
        assertThat(order.options().title()).isNotBlank();
        assertThat(order.options().consent()).isFalse();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void allThatIsMissingIsSaidAtOnce(OperationKind operation) {
        List<String> required = RequestField.of(operation).stream()
                .filter(RequestField::required)
                .map(field -> "request." + field.name())
                .toList();

        assertThat(violations(operation, Map.of()))
                .filteredOn(violation -> violation.code().equals("required"))
                .extracting(Violation::field)
                .containsExactlyElementsOf(required);
        assertThat(required).isNotEmpty();
    }

    @Test
    void sensibleValuesStandForWhatIsAbsent() {
        assertThat(read("speech", Map.of("text", "Hello"))).isEqualTo(new Speak("Hello", "auto", "en"));
        assertThat(read("transcribe", Map.of("mediaAssetId", FILE))).isEqualTo(new Transcribe(FILE, null));
        assertThat(read("improve-prompt", Map.of("text", "A sea"))).isEqualTo(new ImprovePrompt("A sea", Medium.VIDEO));
        assertThat(read("restyle-video", Map.of("videoAssetId", FILE, "style", "Anime")))
                .isEqualTo(new RestyleVideo(FILE, "Anime", "", Resolution.P720, null));
        assertThat(read("dialogue", Map.of("imageAssetId", FILE, "leftAudioAssetId", FILE, "rightAudioAssetId", FILE)))
                .isEqualTo(new Dialogue(FILE, FILE, FILE, TurnOrder.TOGETHER, "", Resolution.P720, null));
    }

    @Test
    void valuesAreReadByTheirTypes() {
        assertThat(read("upscale-video", Map.of("videoAssetId", FILE.toString(), "targetResolution", "4k")))
                .isEqualTo(new UpscaleVideo(FILE, Resolution.P2160));
        assertThat(read("remove-object", Map.of("videoAssetId", FILE, "maskAssetId", FILE)))
                .isEqualTo(new RemoveObject(FILE, FILE, ""));
        assertThat(read("talking-avatar", Map.of("imageAssetId", FILE, "audioAssetId", FILE, "seed", 7))
                        .seed())
                .isEqualTo(7L);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "upscale-video|targetResolution|8k|not_allowed",
                "upscale-video|videoAssetId|1-1-1-1-1|wrong_type",
                "upscale-video|videoAssetId|not-an-id|wrong_type",
                "dub-video|targetLanguage|; rm -rf|malformed",
                "dub-video|targetLanguage|und|malformed",
                "speech|language|x|malformed",
                "clone-voice|voiceName|short|malformed",
                "clone-voice|voiceName|9starts-with-a-digit|malformed",
                "outpaint|aspectRatio|33:7|not_allowed",
                "dialogue|order|nobody|not_allowed",
                "improve-prompt|medium|song|not_allowed",
                "make-sound|prompt|''|required",
                "speech|text|' '|required"
            })
    void aWrongTextIsNamed(String operation, String field, String value, String code) {
        assertWrong(operation, field, value, code);
    }

    @ParameterizedTest
    @CsvSource({
        "face-swap, faceIndex, 11, out_of_range",
        "face-swap, faceIndex, -1, out_of_range",
        "make-sound, seconds, 61, out_of_range",
        "make-sound, seconds, 0, out_of_range",
        "interpolate, targetFps, 23, out_of_range",
        "interpolate, targetFps, 4294967320, out_of_range",
        "interpolate, videoAssetId, 7, wrong_type",
        "speech, text, 7, wrong_type"
    })
    void aWrongNumberIsNamed(String operation, String field, long value, String code) {
        assertWrong(operation, field, value, code);
    }

    @Test
    void nothingButWholeNumbersAreNumbers() {
        assertWrong("interpolate", "targetFps", new BigDecimal("60.0"), "wrong_type");
        assertWrong("interpolate", "targetFps", "60", "wrong_type");
        assertWrong("interpolate", "targetFps", true, "wrong_type");
        assertWrong("speech", "text", List.of("Hello"), "wrong_type");
        assertWrong("restyle-video", "prompt", Map.of("a", 1), "wrong_type");
    }

    @Test
    void textsAreHeldToTheirLimits() {
        assertWrong("speech", "text", "x".repeat(10_001), "too_long");
        assertWrong("restyle-video", "prompt", "x".repeat(2_501), "too_long");
        assertWrong("improve-prompt", "text", "x".repeat(2_501), "too_long");
        assertWrong("restyle-video", "style", "x".repeat(101), "too_long");
        assertWrong("dub-video", "targetLanguage", "en" + "-aa".repeat(200_000), "malformed");
        assertWrong("restyle-video", "prompt", "a\u0000b", "control_characters");
    }

    @Test
    void oneOfTwoMustBeThere() {
        assertThat(violations(OperationKind.REMOVE_OBJECT, Map.of("videoAssetId", FILE)))
                .containsExactly(new Violation(
                        "request.prompt",
                        "one_needed",
                        Map.of("allowed", List.of("request.prompt", "request.maskAssetId"))));
        assertThat(violations(OperationKind.RESTYLE_VIDEO, Map.of("videoAssetId", FILE, "style", " ")))
                .extracting(Violation::field)
                .containsExactly("request.style");
    }

    @Test
    void aFieldThatIsNotThereIsNamed() {
        assertWrong("remove-background", "colour", "red", "unknown_field");
    }

    @Test
    void howItIsRunIsReadAsAtCreate() {
        OperationForm form = OperationForm.of(Map.of(
                "request", needed(OperationKind.FACE_SWAP), "variations", 9, "quality", "best", "consent", true));

        assertThat(refusal(OperationKind.FACE_SWAP, form).violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("variations", "quality");
        Order order = studio.read(
                OperationKind.FACE_SWAP,
                OperationForm.of(Map.of("request", needed(OperationKind.FACE_SWAP), "consent", true)));
        assertThat(order.options().consent()).isTrue();
        assertThat(order.options().title()).isEqualTo("Face swap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text-to-video", "retake", "levitate", ""})
    void whatIsNotRunHereIsNotFound(String key) {
        StudioException refusal = catchThrowableOfType(StudioException.class, () -> studio.operation(key));

        assertThat(refusal.kind()).isEqualTo(StudioException.Kind.NOT_FOUND);
        assertThat(refusal.params()).containsEntry("operation", key);
    }

    @Test
    void aQuoteStandsAlone() {
        assertThat(OperationForm.of(Map.of("quoteId", FILE)).quoted()).contains(FILE);
        OperationForm more = OperationForm.of(Map.of("quoteId", FILE, "variations", 2));

        assertThat(catchThrowableOfType(StudioException.class, more::quoted).violations())
                .containsExactly(new Violation("quoteId", "not_alone"));
    }

    /** A value for each field that must be there. */
    private static Map<String, Object> needed(OperationKind operation) {
        Map<String, Object> request = new HashMap<>();
        RequestField.of(operation).stream()
                .filter(RequestField::required)
                .forEach(field -> request.put(field.name(), any(field)));
        return request;
    }

    private static Object any(RequestField field) {
        if (field.type() == UUID.class) {
            return FILE;
        }
        if (field.type() == int.class) {
            return field.from();
        }
        return switch (field.name()) {
            case "targetResolution" -> "1080p";
            case "aspectRatio" -> "9:16";
            case "targetLanguage" -> "de-AT";
            case "voiceName" -> "Narrator-1";
            default -> "A few words";
        };
    }

    private StudioRequest read(String operation, Map<String, Object> request) {
        return studio.read(studio.operation(operation), OperationForm.of(Map.of("request", request)))
                .request();
    }

    private void assertWrong(String key, String field, Object value, String code) {
        OperationKind operation = studio.operation(key);
        Map<String, Object> request = needed(operation);
        if (operation == OperationKind.RESTYLE_VIDEO) {
            request.put("prompt", "In oils");
        }
        request.put(field, value);

        assertThat(violations(operation, request))
                .extracting(Violation::field, Violation::code)
                .contains(tuple("request." + field, code));
    }

    private List<Violation> violations(OperationKind operation, Map<String, Object> request) {
        return refusal(operation, OperationForm.of(Map.of("request", request))).violations();
    }

    private StudioException refusal(OperationKind operation, OperationForm form) {
        return catchThrowableOfType(StudioException.class, () -> studio.read(operation, form));
    }
}
