package com.alwrity.studio.preflight;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.catalog.Capability;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.GeneratedVideo;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.operation.Sound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SaversTest {

    @Test
    void eachIsOneStepThatTheModelTakes() {
        List<Savers.Saver> savers = Savers.of(Situations.video(), can(Set.of("generated", "silent"), 4, 6, 8, 10));

        assertThat(savers)
                .extracting(Savers.Saver::code)
                .containsExactly("resolution.lower", "duration.shorter", "sound.none");
        assertThat(savers)
                .extracting(Savers.Saver::change)
                .containsExactly(
                        Map.of("resolution", "720p"), Map.of("durationSeconds", 6), Map.of("audio.kind", "silent"));
        GeneratedVideo shorter = (GeneratedVideo) savers.get(1).request();
        assertThat(shorter.shape().durationSeconds()).isEqualTo(6);
        assertThat(shorter.shape().resolution()).isEqualTo(Resolution.P1080);
        assertThat(((GeneratedVideo) savers.get(2).request()).sound()).isInstanceOf(Sound.Silent.class);
    }

    @Test
    void whatTheModelCannotDoIsNotProposed() {
        assertThat(Savers.of(Situations.video(), can(Set.of("generated"), 8, 10)))
                .extracting(Savers.Saver::code)
                .containsExactly("resolution.lower");
    }

    private static Capability can(Set<String> sounds, Integer... seconds) {
        return new Capability(
                Set.of(Resolution.P480, Resolution.P720, Resolution.P1080),
                Set.of(AspectRatio.LANDSCAPE_16_9),
                new TreeSet<>(Set.of(seconds)),
                sounds,
                2_500,
                false,
                Map.of(),
                Map.of());
    }
}
