package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.provider.ProviderId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a model agrees with its published request and with the other models. */
class CapabilityTest {

    private static final ProviderId WAVESPEED = new ProviderId("wavespeed");
    private static final Set<OperationKind> GENERATED = EnumSet.of(
            OperationKind.TEXT_TO_VIDEO,
            OperationKind.IMAGE_TO_VIDEO,
            OperationKind.EXTEND_VIDEO,
            OperationKind.RETAKE);
    private static final Set<OperationKind> SIZED =
            EnumSet.of(OperationKind.TEXT_TO_VIDEO, OperationKind.IMAGE_TO_VIDEO);

    @ParameterizedTest
    @MethodSource("com.alwrity.studio.catalog.Entries#asked")
    void soundAgreesWithTheRequest(Model model) {
        Set<String> sounds = model.capability().sounds();

        assertThat(sounds.isEmpty())
                .as("says what is heard")
                .isNotEqualTo(model.operations().stream().anyMatch(GENERATED::contains));
        assertThat(sounds.contains("upload"))
                .isEqualTo(from(model, "audio.assetId").isPresent());
        if (from(model, "generatedSound").isPresent()) {
            assertThat(sounds).contains("silent", "generated");
        }
    }

    @ParameterizedTest
    @MethodSource("com.alwrity.studio.catalog.Entries#asked")
    void aNegativePromptIsHeededIfItIsSent(Model model) {
        assertThat(model.capability().negativePrompt())
                .isEqualTo(from(model, "negativePrompt").isPresent());
    }

    @ParameterizedTest
    @MethodSource("com.alwrity.studio.catalog.Entries#asked")
    void promptsAreNoLongerThanTheFieldTakes(Model model) {
        model.fields().stream()
                .filter(field -> "prompt".equals(field.from()) && field.maxLength() != null)
                .forEach(field -> assertThat(model.capability().maxPrompt()).isLessThanOrEqualTo(field.maxLength()));
    }

    @ParameterizedTest
    @MethodSource("com.alwrity.studio.catalog.Entries#asked")
    void whatIsMadeFromWordsOrAPictureSaysItsSizes(Model model) {
        if (model.operations().stream().anyMatch(SIZED::contains)) {
            assertThat(model.capability().resolutions()).isNotEmpty();
            assertThat(model.capability().aspectRatios()).isNotEmpty();
            assertThat(model.capability().durations()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("com.alwrity.studio.catalog.Entries#asked")
    void aPictureIsCutToTheShapeIfTheShapeIsNotSent(Model model) {
        if (model.operations().contains(OperationKind.IMAGE_TO_VIDEO)) {
            assertThat(from(model, "imageAssetId"))
                    .hasValueSatisfying(field -> assertThat(field.crop()).isTrue());
        }
    }

    @ParameterizedTest
    @MethodSource("com.alwrity.studio.catalog.Entries#asked")
    void anAddressStandsBehindEveryFact(Model model) {
        assertThat(model.source()).startsWith("https://");
        assertThat(model.tip()).isNotNull();
    }

    /** Else such a file would only be refused by the provider, after the start. */
    @ParameterizedTest
    @MethodSource("com.alwrity.studio.catalog.Entries#asked")
    void whereTheKindsOfFilesArePublishedTheEntryNamesThem(Model model) {
        if (List.of("ltx", "heygen", "decart").contains(model.provider().key())) {
            assertThat(model.fields())
                    .extracting(ModelField::from)
                    .filteredOn(word -> "videoAssetId".equals(word) || "imageAssetId".equals(word))
                    .allSatisfy(word -> assertThat(model.capability().inputs().get(word))
                            .isNotNull()
                            .satisfies(limits -> assertThat(limits.containers()).isNotEmpty()));
        }
    }

    @Test
    void everyOperationHasAModel() {
        Set<OperationKind> done = EnumSet.noneOf(OperationKind.class);
        Entries.asked().forEach(model -> done.addAll(model.operations()));

        assertThat(done).containsExactlyInAnyOrder(OperationKind.values());
    }

    @Test
    void eachModelIsPraisedInItsOwnWords() {
        assertThat(Entries.asked().map(Model::goodFor)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(names = {"TEXT_TO_VIDEO", "IMAGE_TO_VIDEO"})
    void oneKeyGivesAWholeLadder(OperationKind operation) {
        for (AspectRatio ratio : List.of(AspectRatio.LANDSCAPE_16_9, AspectRatio.PORTRAIT_9_16)) {
            Wish wish = new Wish(
                    "A lighthouse", Resolution.P720, ratio, 8, "silent", Map.of(), null, List.of(8.0, 8.0, 8.0));

            assertThat(Arrays.stream(Quality.values()).map(quality -> cheapest(operation, quality, wish)))
                    .as("draft, standard and premium at %s", ratio)
                    .allSatisfy(price -> assertThat(price).isPresent())
                    .isSortedAccordingTo(Comparator.comparing(Optional::orElseThrow));
        }
    }

    private static Optional<Money> cheapest(OperationKind operation, Quality quality, Wish wish) {
        StudioRequest request = wish.request(operation);
        return Entries.asked()
                .filter(model -> model.provider().equals(WAVESPEED))
                .filter(model -> model.standing() == Standing.CURRENT && model.quality() == quality)
                .filter(model -> model.operations().contains(operation))
                .filter(model ->
                        Fit.misfits(model, request, wish.files(model, request)).isEmpty())
                .flatMap(model -> Pricing.price(model, Workload.of(request, wish.files(model, request))).stream())
                .map(Pricing.Price::estimate)
                .min(Comparator.naturalOrder());
    }

    private static Optional<ModelField> from(Model model, String word) {
        return model.fields().stream()
                .filter(field -> word.equals(field.from()))
                .findFirst();
    }
}
