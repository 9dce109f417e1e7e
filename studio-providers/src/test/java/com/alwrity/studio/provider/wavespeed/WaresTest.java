package com.alwrity.studio.provider.wavespeed;

import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.json.Json;
import com.alwrity.studio.media.FfmpegEngine;
import com.alwrity.studio.media.LocalFfmpeg;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaKind;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the stubbed service hands out is what it says it is. */
class WaresTest {

    @TempDir
    private Path folder;

    @Test
    void videosLieOrStandAsAsked() throws Exception {
        Wares wares = Wares.ofSample();
        MediaInfo lying = inspected(wares.video(run("{\"size\":\"832*480\"}")));
        MediaInfo standing = inspected(wares.video(run("{\"size\":\"480*832\"}")));
        assertThat(lying.width()).isGreaterThan(lying.height());
        assertThat(standing.width()).isEqualTo(lying.height());
        assertThat(standing.height()).isEqualTo(lying.width());
    }

    @Test
    void soundsAreSounds() throws Exception {
        MediaInfo sound = inspected(Wares.ofSample().sound("a"));
        assertThat(sound.kind()).isEqualTo(MediaKind.AUDIO);
        assertThat(sound.durationSeconds()).isEqualTo(3);
    }

    private MediaInfo inspected(byte[] bytes) throws Exception {
        return new FfmpegEngine(LocalFfmpeg.get()).inspect(Files.write(folder.resolve("ware"), bytes));
    }

    private static Run run(String input) {
        JsonNode asked = Json.read(input, JsonNode.class);
        return new Run("a", "alibaba/wan-2.5/text-to-video", asked, Optional.empty(), Instant.EPOCH, BigDecimal.ONE);
    }
}
