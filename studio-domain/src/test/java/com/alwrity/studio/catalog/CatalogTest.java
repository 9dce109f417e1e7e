package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.studio.CreateStudio;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CatalogTest {

    private final Catalog catalog = new Catalog();

    @BeforeEach
    void load() {
        catalog.load();
    }

    @Test
    void everyPlatformHasASourceAndADate() {
        assertThat(catalog.platforms()).isNotEmpty().allSatisfy(platform -> {
            assertThat(URI.create(platform.source()).getScheme()).isEqualTo("https");
            assertThat(LocalDate.parse(platform.checkedOn())).isAfter(LocalDate.of(2025, 1, 1));
            assertThat(platform.aspectRatios()).isNotEmpty();
        });
    }

    @Test
    void everyTemplateFitsItsPlatform() {
        assertThat(catalog.templates()).isNotEmpty().allSatisfy(template -> {
            assertThat(template.prompt()).hasSizeLessThanOrEqualTo(CreateStudio.MAX_PROMPT);
            if (template.platform() != null) {
                PlatformSpec platform = catalog.platform(template.platform()).orElseThrow();
                assertThat(platform.aspectRatios()).contains(template.aspectRatio());
                assertThat((double) template.durationSeconds())
                        .isBetween(platform.minDurationSeconds(), platform.maxDurationSeconds());
            }
        });
    }

    @Test
    void everyMotionIsDescribed() {
        assertThat(catalog.motionPresets()).extracting(MotionPreset::motion).containsExactly(Motion.values());
    }
}
