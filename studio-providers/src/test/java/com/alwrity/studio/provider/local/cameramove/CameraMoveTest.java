package com.alwrity.studio.provider.local.cameramove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.media.Ffmpeg;
import com.alwrity.studio.media.FfmpegEngine;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.operation.Resolution;
import com.alwrity.studio.provider.local.Pictures;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CameraMoveTest {

    private static final FrameSize SMALL = new FrameSize(320, 180);

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource(Move.class)
    void everyMoveMoves(Move move) throws Exception {
        String words = move.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        try (CameraMove film = film(Pictures.textured(640, 480), SMALL, words, 1)) {
            assertThat(film.count()).isEqualTo(150);
            assertThat(difference(frame(film, 0), frame(film, 149))).isGreaterThan(5);
            assertThat(difference(frame(film, 70), frame(film, 71))).isGreaterThan(0);
        }
    }

    @ParameterizedTest
    @EnumSource(AspectRatio.class)
    void everyFrameShapeIsFilled(AspectRatio ratio) throws Exception {
        FrameSize size = Resolution.P480.size(ratio);
        try (CameraMove film = film(Pictures.disc(900, 600, 300, 300, 140), size, "", 4)) {
            byte[] last = frame(film, film.count() - 1);
            assertThat(last).hasSize(size.width() * size.height() * 3);
            assertThat(share(last, pixel -> pixel[2] > 200 && pixel[0] < 90)).isGreaterThan(0.02);
        }
    }

    @Test
    void theSameSeedGivesTheSameFilmOnAnyThread() throws Exception {
        BufferedImage picture = Pictures.disc(640, 480, 300, 260, 120);
        try (CameraMove one = film(picture, SMALL, "orbit", 9);
                CameraMove other = film(picture, SMALL, "orbit", 9)) {
            byte[][] alone =
                    IntStream.range(0, 24).mapToObj(i -> frame(one, i * 6)).toArray(byte[][]::new);
            byte[][] together = IntStream.range(0, 24)
                    .parallel()
                    .mapToObj(i -> frame(other, i * 6))
                    .toArray(byte[][]::new);
            assertThat(together).isDeepEqualTo(alone);
        }
    }

    @Test
    void otherSeedsChooseOtherMoves() throws Exception {
        BufferedImage picture = Pictures.disc(640, 480, 300, 260, 120);
        long films = IntStream.range(0, 8)
                .mapToObj(seed -> {
                    try (CameraMove film = film(picture, SMALL, "", seed)) {
                        return Arrays.hashCode(frame(film, 149)) + "/" + Arrays.hashCode(frame(film, 0));
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .distinct()
                .count();
        assertThat(films).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 900", "3000, 4", "1, 4000", "37, 53"})
    void picturesOfAnyShapeWork(int width, int height) throws Exception {
        for (String prompt : new String[] {"push in", "orbit", "pan left", "tilt up"}) {
            try (CameraMove film = film(Pictures.textured(width, height), SMALL, prompt, 1)) {
                assertThat(frame(film, 75)).isNotEmpty();
            }
        }
    }

    @Test
    void transparencyBecomesWhite() throws Exception {
        BufferedImage picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(150, 100, Color.RED.getRGB());
        try (CameraMove film = film(picture, SMALL, "push in", 1)) {
            assertThat(share(frame(film, 0), pixel -> pixel[0] > 250 && pixel[1] > 250 && pixel[2] > 250))
                    .isGreaterThan(0.95);
        }
    }

    @Test
    void greyAndSixteenBitPicturesWork() throws Exception {
        BufferedImage grey = new BufferedImage(300, 200, BufferedImage.TYPE_USHORT_GRAY);
        grey.createGraphics().fillRect(100, 50, 100, 100);
        try (CameraMove film = film(grey, SMALL, "push in", 1)) {
            assertThat(share(frame(film, 149), pixel -> pixel[0] > 240 && pixel[2] > 240))
                    .isBetween(0.1, 0.6);
        }
    }

    @Test
    void aTurnedPictureStandsUpright() throws Exception {
        Path file = Pictures.png(redOnTheLeft(), directory.resolve("lying.png"));
        assertThatRedIsAbove(file, Pictures.info(file, "png", 300, 400, 90));
    }

    @Test
    void aPhotographStandsAsItsCameraWasHeld() throws Exception {
        Path file = Pictures.turnedJpeg(redOnTheLeft(), directory.resolve("photo"));
        MediaInfo info = new FfmpegEngine(new Ffmpeg(Optional.empty(), "target/data")).inspect(file);
        assertThat(info.frame()).isEqualTo(new FrameSize(300, 400));
        assertThatRedIsAbove(file, info);
    }

    @Test
    void whatIsNoPictureIsRejected() throws Exception {
        Path file = Files.writeString(directory.resolve("no.png"), "#EXTM3U");
        MediaInfo info = Pictures.info(file, "png", 100, 100, 0);
        assertThatThrownBy(() -> CameraMove.of(new CameraMove.Brief(file, info, SMALL, 5, Motion.SUBTLE, "", 1)))
                .isInstanceOf(MediaRejected.class);
        MediaInfo bomb = Pictures.info(file, "png", 30_000, 30_000, 0);
        assertThatThrownBy(() -> CameraMove.of(new CameraMove.Brief(file, bomb, SMALL, 5, Motion.SUBTLE, "", 1)))
                .isInstanceOf(MediaRejected.class);
    }

    @Test
    void aClosedFilmRefusesToDraw() throws Exception {
        CameraMove film = film(Pictures.textured(64, 64), SMALL, "", 1);
        film.close();
        film.close();
        assertThatThrownBy(() -> frame(film, 0)).isInstanceOf(IllegalStateException.class);
    }

    private static BufferedImage redOnTheLeft() {
        BufferedImage picture = new BufferedImage(400, 300, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, 200, 300);
        pen.dispose();
        return picture;
    }

    private static void assertThatRedIsAbove(Path file, MediaInfo info) throws Exception {
        try (CameraMove film = CameraMove.of(new CameraMove.Brief(file, info, SMALL, 5, Motion.SUBTLE, "zoom in", 1))) {
            byte[] frame = frame(film, 0);
            assertThat(frame[(10 * 320 + 160) * 3 + 2] & 0xff).as("red above").isGreaterThan(200);
            assertThat(frame[(170 * 320 + 160) * 3 + 2] & 0xff).as("dark below").isLessThan(50);
        }
    }

    private CameraMove film(BufferedImage picture, FrameSize size, String prompt, long seed) throws Exception {
        Path file = Pictures.png(picture, directory.resolve("picture.png"));
        MediaInfo info = Pictures.info(file, "png", picture.getWidth(), picture.getHeight(), 0);
        return CameraMove.of(new CameraMove.Brief(file, info, size, 5, Motion.DYNAMIC, prompt, seed));
    }

    private static byte[] frame(CameraMove film, int index) {
        byte[] pixels = new byte[film.size().width() * film.size().height() * 3];
        film.draw(index, pixels);
        return pixels;
    }

    private static double difference(byte[] one, byte[] other) {
        long sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += Math.abs((one[i] & 0xff) - (other[i] & 0xff));
        }
        return (double) sum / one.length;
    }

    /** The share of the frame's pixels (blue, green, red) that are so. */
    private static double share(byte[] frame, Predicate<int[]> so) {
        long count = IntStream.range(0, frame.length / 3)
                .mapToObj(i -> new int[] {frame[3 * i] & 0xff, frame[3 * i + 1] & 0xff, frame[3 * i + 2] & 0xff})
                .filter(so)
                .count();
        return 3.0 * count / frame.length;
    }
}
