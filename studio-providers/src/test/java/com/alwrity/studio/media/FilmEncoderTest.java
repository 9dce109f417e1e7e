package com.alwrity.studio.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.Quality;
import com.alwrity.studio.render.RenderWatch;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
                .contains("\"color_transfer\": \"bt709\"", "\"color_primaries\": \"bt709\"", "\"color_range\": \"tv\"")
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

    /** A click in the middle of the sound must come out there, to five thousandths of a second. */
    @Test
    void keepsSoundAndPictureTogether() throws Exception {
        Path click = directory.resolve("click.wav");
        ffmpeg.run(FfmpegRun.named("click")
                .generated("aevalsrc='between(t,1,1.02)*sin(2*PI*1000*t)':s=48000:d=2")
                .output(click, "-ac", "2"));
        Path film = directory.resolve("film.mp4");

        encoder.encode(
                new Fade(160, 90, 60),
                Optional.of(click),
                Map.of(),
                Quality.STANDARD,
                film,
                watch(new AtomicReference<>()));

        String packets = ffmpeg.probe("test", film, Signature.MP4, "-show_entries", "stream=codec_type,start_time");
        assertThat(packets.split("\"start_time\": \"0.000000\"", -1))
                .as(packets)
                .hasSize(3);
        assertThat(firstSound(film)).isCloseTo(1.0, within(0.005));
    }

    private double firstSound(Path film) throws Exception {
        ByteArrayOutputStream samples = new ByteArrayOutputStream();
        ffmpeg.run(FfmpegRun.named("listen")
                .input(film)
                .options("-map", "0:a", "-ac", "1")
                .streamed(in -> in.transferTo(samples), "-f", "s16le"));
        ShortBuffer sound = ByteBuffer.wrap(samples.toByteArray())
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer();
        int at = 0;
        while (Math.abs(sound.get(at)) < 8000) {
            at++;
        }
        return at / 48_000.0;
    }

    @Test
    void scalesAFilmThatIsDrawnSmaller() throws Exception {
        Path film = directory.resolve("film.mp4");
        FrameSource small = new Fade(160, 90, 10) {
            @Override
            public FrameSize shownSize() {
                return new FrameSize(320, 180);
            }
        };

        encoder.encode(small, Optional.empty(), Map.of(), Quality.PREMIUM, film, watch(new AtomicReference<>()));

        assertThat(new FfmpegEngine(ffmpeg).inspect(film).frame()).isEqualTo(new FrameSize(320, 180));
    }

    @Test
    void passesOnWhyAFrameCannotBeDrawn() {
        FrameSource broken = new Fade(160, 90, 60) {
            @Override
            public void draw(int index, byte[] pixels) {
                if (index == 20) {
                    throw new IllegalArgumentException("no ink");
                }
            }
        };

        assertThatThrownBy(() -> encoder.encode(
                        broken,
                        Optional.empty(),
                        Map.of(),
                        Quality.DRAFT,
                        directory.resolve("film.mp4"),
                        watch(new AtomicReference<>())))
                .hasRootCauseMessage("no ink");
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
    private static class Fade implements FrameSource {

        private final int width;
        private final int height;
        private final int count;

        Fade(int width, int height, int count) {
            this.width = width;
            this.height = height;
            this.count = count;
        }

        @Override
        public int count() {
            return count;
        }

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
            Arrays.fill(pixels, (byte) (255L * index / Math.max(1, count - 1)));
        }
    }
}
