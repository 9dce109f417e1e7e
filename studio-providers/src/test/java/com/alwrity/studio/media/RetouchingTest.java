package com.alwrity.studio.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.FrameSize;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetouchingTest {

    private final Ffmpeg ffmpeg = LocalFfmpeg.get();
    private final FfmpegEngine engine = new FfmpegEngine(ffmpeg);
    private final FfmpegRetouching retouching = new FfmpegRetouching(ffmpeg);

    @TempDir
    private Path directory;

    @Test
    void aSilencedVideoHasItsPictureOnly() throws Exception {
        Path video = Clips.video(directory.resolve("loud.mp4"), 2);
        MediaInfo loud = engine.inspect(video);
        assertThat(loud.hasAudio()).isTrue();

        MediaInfo silent = engine.inspect(retouching.silenced(video, loud, directory));

        assertThat(silent.hasAudio()).isFalse();
        assertThat(silent.frame()).isEqualTo(loud.frame());
        assertThat(silent.durationSeconds()).isCloseTo(loud.durationSeconds(), within(0.1));
    }

    @ParameterizedTest
    @CsvSource({"9:16, png, 360, 640", "1:1, jpg, 640, 640", "21:9, jpg, 960, 410", "16:9, png, 960, 540"})
    void aPictureIsCutToTheShape(String shape, String type, int width, int height) throws Exception {
        Path picture = Clips.picture(directory.resolve("picture." + type), 960, 640);

        Path cropped = retouching.cropped(picture, engine.inspect(picture), AspectRatio.of(shape), directory);

        assertThat(engine.inspect(cropped).frame()).isEqualTo(new FrameSize(width, height));
        assertThat(engine.inspect(cropped).kind()).isEqualTo(MediaKind.IMAGE);
    }
}
