package com.alwrity.studio.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.render.RenderWatch;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmEncoderTest {

    private final Ffmpeg ffmpeg = LocalFfmpeg.get();
    private final FilmEncoder encoder = new FilmEncoder(ffmpeg, Optional.of(2));

    @TempDir
    private Path directory;

    @Test
    void makesAFilmOfFramesAndSound() throws Exception {
        Path wav = directory.resolve("tone.wav");
        ffmpeg.run(FfmpegRun.named("tone")
                .generated("sine=frequency=440:duration=2:sample_rate=48000")
                .output(wav, "-ac", "2"));
        Path film = directory.resolve("film.mp4");
        AtomicReference<Double> heard = new AtomicReference<>(0.0);

        encoder.encode(
                new Fade(160, 90, 60),
                Optional.of(wav),
                Map.of("comment", "A; tag = with # signs \\ and\nlines"),
                Quality.DRAFT,
                film,
                watch(heard));

        String probed = ffmpeg.probe("test", film, Signature.MP4, "-show_streams", "-show_format");
        assertThat(probed)
                .contains("\"profile\": \"High\"", "\"pix_fmt\": \"yuv420p\"", "\"color_space\": \"bt709\"")
                .contains("\"nb_frames\": \"60\"", "\"codec_name\": \"aac\"", "\"sample_rate\": \"48000\"")
                .contains("A; tag = with # signs \\\\ and lines");
        String bytes = Files.readString(film, StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("elst");
        assertThat(bytes.indexOf("moov")).isLessThan(bytes.indexOf("mdat"));
        assertThat(heard.get()).isEqualTo(1.0);
        assertThat(directory.toFile().list()).containsExactlyInAnyOrder("tone.wav", "film.mp4");
    }

    @Test
    void leavesNothingOfAFilmThatIsNoLongerWanted() {
        RenderWatch impatient = new RenderWatch() {
            private volatile boolean seen;

            @Override
            public void progress(String stage, double fraction) {
                seen = true;
            }

            @Override
            public boolean stopped() {
                return seen;
            }
        };

        assertThatThrownBy(() -> encoder.encode(
                        new Fade(640, 360, 10_000),
                        Optional.empty(),
                        Map.of(),
                        Quality.DRAFT,
                        directory.resolve("film.mp4"),
                        impatient))
                .isInstanceOf(InterruptedException.class);
        assertThat(directory).isEmptyDirectory();
    }

    private static RenderWatch watch(AtomicReference<Double> heard) {
        return new RenderWatch() {
            @Override
            public void progress(String stage, double fraction) {
                heard.set(fraction);
            }

            @Override
            public boolean stopped() {
                return false;
            }
        };
    }

    /** From black to white. */
    private record Fade(int width, int height, int count) implements FrameSource {

        @Override
        public FrameSize size() {
            return new FrameSize(width, height);
        }

        @Override
        public int fps() {
            return 30;
        }

        @Override
        public PixelLayout layout() {
            return PixelLayout.BGR0;
        }

        @Override
        public void draw(int index, byte[] pixels) {
            java.util.Arrays.fill(pixels, (byte) (255L * index / Math.max(1, count - 1)));
        }
    }
}
