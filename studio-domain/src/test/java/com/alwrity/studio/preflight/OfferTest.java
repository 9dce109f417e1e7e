package com.alwrity.studio.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.catalog.Capability;
import com.alwrity.studio.catalog.Fit;
import com.alwrity.studio.catalog.Misfit;
import com.alwrity.studio.catalog.Model;
import com.alwrity.studio.catalog.Models;
import com.alwrity.studio.catalog.PriceRule;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.RunOptions;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.StudioRequest;
import com.alwrity.studio.operation.TextToVideo;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class OfferTest {

    private static final StudioRequest UPRIGHT_5_S_720P = new TextToVideo(
            "A sea",
            "",
            new Shape(Resolution.P720, AspectRatio.PORTRAIT_9_16, 5),
            Motion.MEDIUM,
            new Sound.Silent(),
            null);

    private final Model upright = model("acme/upright", Set.of(Resolution.P720), AspectRatio.PORTRAIT_9_16, false, 5);
    private final Model wide =
            model("acme/wide", Set.of(Resolution.P720, Resolution.P1080), AspectRatio.LANDSCAPE_16_9, true, 5, 10);
    private final Model square = model("other/square", Set.of(Resolution.P720), AspectRatio.SQUARE_1_1, false, 5);

    @Test
    void whatSomeModelCanDoAsAllElseStandsCanBeChosen() {
        Offer offer = offer(RunOptions.AUTO, upright, wide);

        assertThat(offer.obstacle(Feature.ASPECT_RATIO, AspectRatio.LANDSCAPE_16_9))
                .isEmpty();
        assertThat(offer.obstacle(Feature.RESOLUTION, Resolution.P720)).isEmpty();
        assertThat(offer.durations()).containsExactly(5, 10);
    }

    @Test
    void whatGoesWithOtherValuesOnlyNamesThem() {
        assertThat(offer(RunOptions.AUTO, upright, wide).obstacle(Feature.RESOLUTION, Resolution.P1080))
                .get()
                .isInstanceOfSatisfying(
                        Obstacle.Together.class,
                        obstacle -> assertThat(obstacle.misfits())
                                .extracting(Misfit::field)
                                .containsExactly("aspectRatio"));
    }

    @Test
    void whatTheNamedModelCannotDoNamesOneThatCan() {
        Offer offer = offer(upright.key(), upright, wide);

        assertThat(offer.obstacle(Feature.ASPECT_RATIO, AspectRatio.LANDSCAPE_16_9))
                .contains(new Obstacle.OtherModel(wide));
        assertThat(offer.obstacle(Feature.NEGATIVE_PROMPT, true)).contains(new Obstacle.OtherModel(wide));
        assertThat(offer.durations()).containsExactly(5);
    }

    @Test
    void whatNeedsAProviderIsToldFromWhatNobodyMakes() {
        Offer offer = offer(RunOptions.AUTO, upright, square);

        assertThat(offer.obstacle(Feature.ASPECT_RATIO, AspectRatio.SQUARE_1_1))
                .contains(new Obstacle.NeedsProvider(square));
        assertThat(offer.obstacle(Feature.ASPECT_RATIO, AspectRatio.PORTRAIT_4_5))
                .contains(new Obstacle.Nobody());
        assertThat(offer.obstacle(Feature.SOUND, "generated")).contains(new Obstacle.Nobody());
    }

    /** Of these models; those of acme can be used here. */
    private static Offer offer(String wanted, Model... models) {
        return new Offer(
                Arrays.stream(models)
                        .map(model -> new ModelChoice(
                                model,
                                model.provider().key().equals("acme"),
                                Fit.misfits(model, UPRIGHT_5_S_720P, List.of()),
                                null,
                                null,
                                null))
                        .toList(),
                wanted);
    }

    private static Model model(
            String key, Set<Resolution> resolutions, AspectRatio ratio, boolean negative, Integer... seconds) {
        Capability can = new Capability(
                resolutions,
                Set.of(ratio),
                new TreeSet<>(List.of(seconds)),
                Set.of("silent"),
                2_500,
                negative,
                Map.of(),
                Map.of());
        return Models.of(key, OperationKind.TEXT_TO_VIDEO, can, new PriceRule.Nothing());
    }
}
