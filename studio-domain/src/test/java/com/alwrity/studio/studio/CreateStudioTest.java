package com.alwrity.studio.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.alwrity.studio.catalog.Catalogs;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.GeneratedVideo;
import com.alwrity.studio.operation.Order;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Retake;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.TextToVideo;
import com.alwrity.studio.problem.StudioException;
import com.alwrity.studio.problem.Violation;
import com.alwrity.studio.prompt.Improvers;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreateStudioTest {

    private final CreateStudio studio = new CreateStudio(Catalogs.shipped(), Improvers.shipped());

    @Test
    void sensibleValuesStandForWhatIsAbsent() {
        Order order = studio.read(form(Map.of("mode", "text-to-video", "prompt", "A quiet sea")));

        assertThat(order.request()).isInstanceOfSatisfying(TextToVideo.class, request -> {
            assertThat(request.prompt()).isEqualTo("A quiet sea");
            assertThat(request.shape().resolution()).isEqualTo(Resolution.P720);
            assertThat(request.shape().durationSeconds()).isEqualTo(5);
            assertThat(request.sound()).isEqualTo(new Sound.Silent());
        });
        assertThat(order.options().quality()).isEqualTo(Quality.STANDARD);
        assertThat(order.options().title()).isEqualTo("A quiet sea");
    }

    @Test
    void aTemplateSetsWhatIsAbsentAndNothingElse() {
        Order order = studio.read(form(
                Map.of("mode", "text-to-video", "prompt", "A quiet sea", "template", "reels", "durationSeconds", 5)));

        assertThat(video(order).shape().aspectRatio()).isEqualTo(AspectRatio.PORTRAIT_9_16);
        assertThat(video(order).shape().durationSeconds()).isEqualTo(5);
        assertThat(video(order).sound()).isEqualTo(new Sound.Generated());
    }

    @ParameterizedTest
    @CsvSource({
        "mode, sideways, not_allowed",
        "aspectRatio, 33:7, not_allowed",
        "resolution, 8k, not_allowed",
        "motion, wild, not_allowed",
        "quality, best, not_allowed",
        "template, none-such, unknown",
        "platform, myspace, not_allowed",
        "variations, 0, out_of_range",
        "variations, 9, out_of_range",
        "durationSeconds, 0, out_of_range",
        "durationSeconds, -5, out_of_range",
        "startSeconds, -0.1, out_of_range",
        "startSeconds, NaN, out_of_range",
        "lengthSeconds, 0.5, out_of_range",
        "lengthSeconds, 601, out_of_range",
        "maxCost, -1, out_of_range",
        "maxCost, 1e-999999999, out_of_range"
    })
    void aWrongValueIsNamedByItsField(String field, String value, String code) {
        Map<String, Object> values = new HashMap<>(Map.of("prompt", "p", "mode", "text-to-video"));
        values.put(field, value);

        assertThat(violations(values)).singleElement().satisfies(violation -> {
            assertThat(violation.field()).isEqualTo(field);
            assertThat(violation.code()).isEqualTo(code);
        });
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertThat(violations(Map.of("aspectRatio", "33:7", "variations", 9, "durationSeconds", 0)))
                .extracting(Violation::field)
                .contains("mode", "aspectRatio", "variations", "durationSeconds");
    }

    @Test
    void thePromptHasALimitInCharactersNotInBytesOrHalves() {
        assertThat(studio.read(form(Map.of("mode", "text-to-video", "prompt", "😀".repeat(2_500)))))
                .isNotNull();
        assertThat(violations(Map.of("mode", "text-to-video", "prompt", "x".repeat(2_501))))
                .singleElement()
                .isEqualTo(new Violation("prompt", "too_long", Map.of("limit", 2_500, "actual", 2_501)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\n\t"})
    void wordsAloneMustSaySomething(String prompt) {
        assertThat(violations(Map.of("mode", "text-to-video", "prompt", prompt)))
                .containsExactly(Violation.required("prompt"));
    }

    @Test
    void controlCharactersAreRefusedOthersScriptsAreNot() {
        assertThat(violations(Map.of("mode", "text-to-video", "prompt", "a\u0007b")))
                .containsExactly(new Violation("prompt", "control_characters"));
        assertThat(studio.read(form(Map.of("mode", "text-to-video", "prompt", "غروب الشمس '; drop table job; -- <b>")))
                        .request()
                        .prompt())
                .isEqualTo("غروب الشمس '; drop table job; -- <b>");
    }

    @Test
    void aPictureIsNeededToMoveOver() {
        assertThat(violations(Map.of("mode", "image-to-video"))).containsExactly(Violation.required("imageAssetId"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"extend", "retake"})
    void aVideoIsNeededToGoOnFrom(String mode) {
        assertThat(violations(Map.of("mode", mode, "prompt", "p"))).containsExactly(Violation.required("videoAssetId"));
    }

    @Test
    void aPartOfAVideoIsMadeAnew() {
        Order order = studio.read(form(Map.of(
                "mode",
                "retake",
                "prompt",
                "At dawn",
                "videoAssetId",
                UUID.randomUUID(),
                "startSeconds",
                1.5,
                "lengthSeconds",
                2)));

        assertThat(order.request()).isInstanceOfSatisfying(Retake.class, request -> {
            assertThat(request.startSeconds()).isEqualTo(1.5);
            assertThat(request.lengthSeconds()).isEqualTo(2);
        });
    }

    @Test
    void aFormIsTheSameButForWhatIsChanged() {
        CreateForm form = form(
                Map.of("mode", "text-to-video", "maxCost", "0.10", "audio", Map.of("kind", "speech", "text", "Ahoi")));

        CreateForm changed = form.with(Map.of("audio.kind", "silent", "durationSeconds", 8));

        assertThat(changed.audio()).isEqualTo(new AudioForm("silent", null, "Ahoi", null, null));
        assertThat(changed.durationSeconds()).isEqualTo(8);
        assertThat(changed.with(Map.of("audio.kind", "speech")).with(Collections.singletonMap("durationSeconds", null)))
                .isEqualTo(form);
    }

    @Test
    void aQuoteStandsAlone() {
        UUID quote = UUID.randomUUID();

        assertThat(form(Map.of("quoteId", quote)).quoted()).contains(quote);
        assertThatThrownBy(() -> form(Map.of("quoteId", quote, "seed", 1)).quoted())
                .isInstanceOf(StudioException.class);
    }

    @Test
    void speechNeedsAText() {
        assertThat(violations(Map.of("mode", "text-to-video", "prompt", "p", "audio", Map.of("kind", "speech"))))
                .containsExactly(Violation.required("audio.text"));
    }

    @Test
    void theTitleIsThePromptsBeginningCutBetweenWords() {
        String title = studio.read(form(Map.of("mode", "text-to-video", "prompt", "several words ".repeat(20))))
                .options()
                .title();

        assertThat(title).hasSizeLessThanOrEqualTo(61).endsWith("…").doesNotContain(" …");
    }

    private List<Violation> violations(Map<String, Object> values) {
        StudioException refusal = catchThrowableOfType(StudioException.class, () -> studio.read(form(values)));
        assertThat(refusal.kind()).isEqualTo(StudioException.Kind.INVALID);
        return refusal.violations();
    }

    private static CreateForm form(Map<String, Object> values) {
        return CreateForm.of(values);
    }

    private static GeneratedVideo video(Order order) {
        return (GeneratedVideo) order.request();
    }
}
