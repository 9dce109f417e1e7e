package com.alwrity.studio.provider.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.alwrity.studio.media.Ffmpeg;
import com.alwrity.studio.media.FfmpegEngine;
import com.alwrity.studio.media.FfmpegRun;
import com.alwrity.studio.media.Marking.Marks;
import com.alwrity.studio.media.MediaInfo;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmMarkingTest {

    private static final Ffmpeg FFMPEG = new Ffmpeg(Optional.empty(), "target/data");
    private static final Marks BOTH = new Marks(Optional.of("© Hafen 港 😀"), Optional.of("AI-generated"));

    private final FfmpegEngine engine = new FfmpegEngine(FFMPEG);
    private final FilmMarking marking = new FilmMarking(FFMPEG);

    @TempDir
    private Path directory;

    @Test
    void aVideoBearsItsWordsInTheCornersAndKeepsItsSound() throws Exception {
        MediaInfo marked = marked("mp4", "-c:a", "aac");

        assertThat(marked.audioCodec()).isEqualTo("aac");
        assertThat(marked.videoCodec()).isEqualTo("h264");
    }

    @Test
    void aWebmStaysOne() throws Exception {
        MediaInfo marked = marked("webm", "-c:v", "libvpx-vp9", "-deadline", "realtime", "-c:a", "libopus");

        assertThat(marked.container()).isEqualTo("webm");
        assertThat(marked.audioCodec()).isEqualTo("opus");
    }

    private MediaInfo marked(String container, String... options) throws Exception {
        Path video = directory.resolve("grey." + container);
        FFMPEG.run(FfmpegRun.named("clip")
                .generated("color=c=gray:size=640x360:rate=25:duration=1")
                .generated("sine=frequency=440:duration=1")
                .options("-pix_fmt", "yuv420p", "-shortest")
                .output(video, options));
        MediaInfo info = engine.inspect(video);

        Path file = marking.marked(video, info, BOTH, directory);

        Path frame = directory.resolve("frame.png");
        FFMPEG.run(FfmpegRun.named("frame").input(file).output(frame, "-frames:v", "1", "-f", "image2pipe"));
        assertMarked(ImageIO.read(frame.toFile()));
        MediaInfo seen = engine.inspect(file);
        assertThat(seen.frame()).isEqualTo(info.frame());
        assertThat(seen.durationSeconds()).isCloseTo(info.durationSeconds(), within(0.1));
        assertThat(Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1))
                .contains("AI-generated");
        return seen;
    }

    @Test
    void aPictureBearsOnlyWhatIsAskedFor() throws Exception {
        Path picture = directory.resolve("grey.png");
        FFMPEG.run(FfmpegRun.named("clip")
                .generated("color=c=gray:size=640x360")
                .output(picture, "-frames:v", "1", "-f", "image2pipe", "-c:v", "png"));

        Path file = marking.marked(
                picture, engine.inspect(picture), new Marks(Optional.of("Harbour"), Optional.empty()), directory);

        BufferedImage seen = ImageIO.read(file.toFile());
        assertThat(spread(seen, 320, 320, 320, 40)).isGreaterThan(60);
        assertThat(spread(seen, 0, 0, 320, 40)).isLessThan(8);
    }

    private static void assertMarked(BufferedImage seen) {
        assertThat(spread(seen, 320, 320, 320, 40)).as("watermark").isGreaterThan(60);
        assertThat(spread(seen, 0, 0, 320, 40)).as("label").isGreaterThan(60);
        assertThat(spread(seen, 0, 60, 640, 240)).as("the rest").isLessThan(12);
    }

    /** How far the lightest and the darkest of an area lie apart, 0–255. */
    private static int spread(BufferedImage image, int x, int y, int width, int height) {
        int least = 255;
        int most = 0;
        for (int i = x; i < x + width; i++) {
            for (int j = y; j < y + height; j++) {
                int green = new Color(image.getRGB(i, j)).getGreen();
                least = Math.min(least, green);
                most = Math.max(most, green);
            }
        }
        return most - least;
    }
}
