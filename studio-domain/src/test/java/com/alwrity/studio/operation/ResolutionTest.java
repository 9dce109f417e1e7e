package com.alwrity.studio.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResolutionTest {

    @ParameterizedTest
    @CsvSource({
        "720p, 9:16, 720, 1280",
        "720p, 16:9, 1280, 720",
        "720p, 1:1, 720, 720",
        "720p, 4:5, 720, 900",
        "720p, 21:9, 1680, 720",
        "480p, 16:9, 854, 480",
        "480p, 21:9, 1120, 480",
        "1080p, 9:16, 1080, 1920"
    })
    void namesTheShortSide(String resolution, String ratio, int width, int height) {
        assertThat(Resolution.of(resolution).size(AspectRatio.of(ratio))).isEqualTo(new FrameSize(width, height));
    }

    @Test
    void sidesAreAlwaysEven() {
        for (Resolution resolution : Resolution.values()) {
            for (AspectRatio ratio : AspectRatio.values()) {
                FrameSize size = resolution.size(ratio);
                assertThat(size.width() % 2 + size.height() % 2)
                        .as("%s at %s", resolution.key(), ratio.key())
                        .isZero();
            }
        }
    }
}
