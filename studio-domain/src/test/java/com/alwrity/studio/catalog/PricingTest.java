package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.ledger.Money;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Shape;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.TextToVideo;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PricingTest {

    private static final Shape EIGHT_SECONDS = new Shape(Resolution.P720, AspectRatio.PORTRAIT_9_16, 8);

    @Test
    void bySecondAndResolution() {
        Model model = Models.priced(new PriceRule.Second(Map.of(Resolution.P720, Money.of("0.10"))));

        Pricing.Price price = Pricing.price(model, EIGHT_SECONDS);

        assertThat(price).isEqualTo(new Pricing.Price("seconds", "8 s × $0.10", Money.of("0.80")));
    }

    @Test
    void byRun() {
        Pricing.Price price = Pricing.price(Models.priced(new PriceRule.Run(Money.of("0.25"))), EIGHT_SECONDS);

        assertThat(price.estimate()).isEqualTo(Money.of("0.25"));
    }

    @Test
    void onThisMachineForNothing() {
        assertThat(Pricing.price(Models.priced(new PriceRule.Nothing()), EIGHT_SECONDS)
                        .estimate())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void aMisfitNamesTheFieldAndTheNearestValue() {
        Model model = Models.priced(new PriceRule.Nothing());
        Shape elevenSeconds = new Shape(Resolution.P720, AspectRatio.PORTRAIT_9_16, 11);

        assertThat(Fit.misfits(model, request(elevenSeconds, new Sound.Silent())))
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

        assertThat(Fit.misfits(model, request(wrong, new Sound.Generated())))
                .extracting(Misfit::field)
                .containsExactlyInAnyOrder("durationSeconds", "resolution", "aspectRatio", "audio.kind");
    }

    private static TextToVideo request(Shape shape, Sound sound) {
        return new TextToVideo("a prompt", null, shape, Motion.MEDIUM, sound, 1L);
    }
}
