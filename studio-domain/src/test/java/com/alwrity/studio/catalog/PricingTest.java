package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.catalog.PriceRule.Quantity;
import com.alwrity.studio.catalog.PriceRule.Rate;
import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.TextToVideo;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PricingTest {

    private static final Shape EIGHT_SECONDS = new Shape(Resolution.P720, AspectRatio.PORTRAIT_9_16, 8);

    @Test
    void bySecondAndResolution() {
        Model model = Models.priced(Models.perSeconds(
                Quantity.OUTPUT, 1, rate("0.05", "480p"), rate("0.10", "720p"), rate("0.15", "1080p")));

        assertThat(price(model, EIGHT_SECONDS)).contains(new Pricing.Price("seconds", "8 s × $0.10", Money.of("0.80")));
    }

    @Test
    void aStartedBlockCountsWhole() {
        Model model = Models.priced(Models.perSeconds(Quantity.VIDEO, 5, new Rate(Money.of("0.20"), null)));
        Workload work = new Workload(Map.of(), 12.1, 12.1, List.of(), 0, 1);

        assertThat(Pricing.price(model, work))
                .contains(new Pricing.Price("seconds", "3 × 5 s × $0.20", Money.of("0.60")));
    }

    @Test
    void whatLossyFormatsAddIsNoStartedBlock() {
        Model model = Models.priced(Models.perSeconds(Quantity.AUDIO, 5, new Rate(Money.of("0.30"), null)));
        Workload work = new Workload(Map.of(), 120.004, 0, List.of(120.004), 0, 1);

        assertThat(Pricing.price(model, work)).map(Pricing.Price::estimate).contains(Money.of("7.20"));
    }

    @Test
    void byRun() {
        assertThat(price(Models.priced(Models.perRun(Money.of("0.25"))), EIGHT_SECONDS))
                .map(Pricing.Price::estimate)
                .contains(Money.of("0.25"));
    }

    @Test
    void whatHasNoRateHasNoPrice() {
        Model model = Models.priced(Models.perSeconds(Quantity.OUTPUT, 1, rate("0.05", "480p")));

        assertThat(price(model, EIGHT_SECONDS)).isEmpty();
    }

    @Test
    void onThisMachineForNothing() {
        assertThat(price(Models.priced(new PriceRule.Nothing()), EIGHT_SECONDS))
                .map(Pricing.Price::estimate)
                .contains(Money.ZERO);
    }

    @Test
    void aMisfitNamesTheFieldAndTheNearestValue() {
        Model model = Models.priced(new PriceRule.Nothing());
        Shape elevenSeconds = new Shape(Resolution.P720, AspectRatio.PORTRAIT_9_16, 11);

        assertThat(Fit.misfits(model, request(elevenSeconds, new Sound.Silent()), List.of()))
                .singleElement()
                .satisfies(misfit -> {
                    assertThat(misfit.field()).isEqualTo("durationSeconds");
                    assertThat(misfit.params()).containsEntry("nearest", 10);
                    assertThat(misfit.fix()).containsEntry("durationSeconds", 10);
                });
    }

    @Test
    void allMisfitsComeAtOnce() {
        Model model = Models.priced(new PriceRule.Nothing());
        Shape wrong = new Shape(Resolution.P1080, AspectRatio.ULTRAWIDE_21_9, 7);

        assertThat(Fit.misfits(model, request(wrong, new Sound.Generated()), List.of()))
                .extracting(Misfit::field)
                .containsExactlyInAnyOrder("durationSeconds", "resolution", "aspectRatio", "audio.kind");
    }

    private static Optional<Pricing.Price> price(Model model, Shape shape) {
        return Pricing.price(model, Workload.of(request(shape, new Sound.Silent()), List.of()));
    }

    private static Rate rate(String amount, String resolution) {
        return new Rate(Money.of(amount), Map.of("resolution", resolution));
    }

    private static TextToVideo request(Shape shape, Sound sound) {
        return new TextToVideo("a prompt", null, shape, Motion.MEDIUM, sound, 1L);
    }
}
