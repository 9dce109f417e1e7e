package com.alwrity.studio.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResamplerTest {

    @ParameterizedTest
    @ValueSource(ints = {16_000, 22_050, 24_000, 44_100, 48_000, 96_000})
    void keepsATone(int rate) {
        Pcm resampled = Resampler.resample(tone(rate), 48_000);

        float[] wanted = tone(48_000).samples();
        assertThat(resampled.samples()).hasSizeBetween(wanted.length - 1, wanted.length);
        double error = 0;
        for (int i = 200; i < wanted.length - 200; i++) {
            error = Math.max(error, Math.abs(wanted[i] - resampled.samples()[i]));
        }
        assertThat(error).isCloseTo(0, within(0.005));
    }

    private static Pcm tone(int rate) {
        float[] samples = new float[rate / 2];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (0.5 * Math.sin(2 * Math.PI * 1000 * i / rate));
        }
        return new Pcm(samples, rate);
    }
}
