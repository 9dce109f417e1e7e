package com.alwrity.studio.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.OperationKind;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.provider.ProviderId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelsFileTest {

    private final Catalog catalog = new Catalog();

    @BeforeEach
    void load() {
        catalog.load();
    }

    @Test
    void readsByTheReaderThatTheServerStartsWith() {
        assertThat(catalog.models())
                .extracting(Model::key)
                .contains("local/storyboard", "local/camera-move", "local/speech");
    }

    @Test
    void localVideosComeInEveryShapeForNothing() {
        assertThat(catalog.models())
                .filteredOn(model -> model.provider().equals(ProviderId.LOCAL))
                .filteredOn(model -> !model.operations().contains(OperationKind.SPEECH))
                .allSatisfy(model -> {
                    assertThat(model.price()).isEqualTo(new PriceRule.Nothing());
                    assertThat(model.ai()).isFalse();
                    assertThat(model.capability().resolutions())
                            .containsExactlyInAnyOrderElementsOf(Resolution.CREATED);
                    assertThat(model.capability().aspectRatios()).containsExactlyInAnyOrder(AspectRatio.values());
                    assertThat(model.capability().durations()).containsExactly(5, 8, 10);
                    assertThat(model.capability().sounds())
                            .containsExactlyInAnyOrder("silent", "upload", "speech", "generated");
                });
    }

    @Test
    void everyModelSaysWhatItIsGoodFor() {
        assertThat(catalog.models()).allSatisfy(model -> {
            assertThat(model.goodFor()).endsWith(".").hasSizeBetween(40, 160);
            assertThat(model.name()).isNotBlank();
        });
    }
}
