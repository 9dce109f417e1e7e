package com.alwrity.studio.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.alwrity.studio.media.MediaRejected.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileFilesTest {

    private final FfmpegEngine engine = new FfmpegEngine(LocalFfmpeg.get());

    @TempDir
    private Path directory;

    private Path video;

    @BeforeEach
    void makeVideo() throws Exception {
        video = Clips.video(directory.resolve("secret.mp4"), 2, "-movflags", "+faststart");
    }

    private MediaRejected refusal(Path file) {
        return catchThrowableOfType(MediaRejected.class, () -> engine.inspect(file));
    }

    private MediaRejected refusal(String name, byte[] content) throws Exception {
        return refusal(Files.write(directory.resolve(name), content));
    }

    @Test
    void refusesAnEmptyFile() throws Exception {
        assertThat(refusal("empty.mp4", new byte[0]).reason()).isEqualTo(Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<?xml version=\"1.0\"?><MPD><Period><BaseURL>secret.mp4</BaseURL></Period></MPD>",
                "#EXTM3U\n#EXTINF:2,\nsecret.mp4\n",
                "ffconcat version 1.0\nfile secret.mp4\n",
                "<!doctype html><script>alert(1)</script>",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><image href=\"file:///etc/passwd\"/></svg>",
                "%PDF-1.7",
                "#!/bin/sh\n",
                "plain text"
            })
    void refusesTextsThatToolsWouldFollow(String text) throws Exception {
        assertThat(refusal("disguised.mp4", text.getBytes()).reason()).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void refusesAnArchive() throws Exception {
        assertThat(refusal("archive.mp4", zip()).reason()).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void refusesAVideoThatIsAlsoAnArchive() throws Exception {
        byte[] both = joined(Files.readAllBytes(video), zip());

        assertThat(refusal("both.mp4", both).reason()).isEqualTo(Reason.UNSUPPORTED);
    }

    @Test
    void refusesAPictureThatIsAlsoAPage() throws Exception {
        byte[] gif = Files.readAllBytes(Clips.picture(directory.resolve("picture.gif"), 16, 16));
        int behindPalette = 13 + 3 * 256;
        byte[] comment = "!_\022<script>alert(1)//\0".getBytes(StandardCharsets.ISO_8859_1);
        comment[1] = (byte) 0xFE;
        byte[] start = joined(Arrays.copyOf(gif, behindPalette), comment);

        assertThat(refusal("page.gif", joined(start, Arrays.copyOfRange(gif, behindPalette, gif.length)))
                        .reason())
                .isEqualTo(Reason.UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mp4", "mov", "mkv", "avi", "wav", "png", "jpg", "gif", "webp", "flac"})
    void refusesACutFile(String extension) throws Exception {
        Path whole = directory.resolve("whole." + extension);
        switch (extension) {
            case "png", "jpg", "webp" -> Clips.picture(whole, 320, 180);
            case "wav", "flac" -> Clips.sound(whole, 8);
            case "mp4" -> Clips.video(whole, 2, "-movflags", "+faststart");
            default -> Clips.silent(whole, 2);
        }
        byte[] bytes = Files.readAllBytes(whole);

        assertThat(engine.inspect(whole)).isNotNull();
        assertThat(refusal("half." + extension, Arrays.copyOf(bytes, bytes.length / 2))
                        .reason())
                .isEqualTo(Reason.TRUNCATED);
        assertThat(refusal("head." + extension, Arrays.copyOf(bytes, 40)).reason())
                .isIn(Reason.TRUNCATED, Reason.DAMAGED, Reason.UNSUPPORTED);
    }

    @Test
    void refusesAVideoWhoseContentIsGone() throws Exception {
        byte[] bytes = Files.readAllBytes(video);
        Arrays.fill(bytes, indexOf(bytes, "mdat") + 4, bytes.length, (byte) 0);

        assertThat(refusal("gone.mp4", bytes).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesAVideoWhoseEndIsGone() throws Exception {
        byte[] bytes = Files.readAllBytes(
                Clips.silent(directory.resolve("long.mp4"), 8, "-movflags", "+faststart", "-g", "25"));
        int content = indexOf(bytes, "mdat") + 4;
        Arrays.fill(bytes, content + (bytes.length - content) / 2, bytes.length, (byte) 0);

        assertThat(refusal("half-gone.mp4", bytes).reason()).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void refusesAPictureWithABrokenChecksum() throws Exception {
        byte[] png = Files.readAllBytes(Clips.picture(directory.resolve("picture.png"), 64, 64));
        png[png.length / 2] ^= 1;

        assertThat(refusal("flipped.png", png).reason()).isEqualTo(Reason.DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(ints = {30_000, 16_385, 7_000})
    void refusesABombBeforeItUnfolds(int side) throws Exception {
        MediaRejected refusal = refusal("bomb.png", blackPng(side, side == 7_000 ? 7_000 : 100));

        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal.params()).containsKeys("what", "limit", "actual");
    }

    @Test
    void refusesAVideoOfTooManyPixels() throws Exception {
        Path huge = Clips.write(
                FfmpegRun.named("clip").generated("color=black:size=8000x6000:rate=1:duration=2"),
                directory.resolve("huge.mp4"),
                "-preset",
                "ultrafast");

        assertThat(refusal(huge).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesTooManyStreams() throws Exception {
        FfmpegRun run = FfmpegRun.named("clip").generated(Clips.TONE + 1);
        for (int i = 0; i < 33; i++) {
            run = run.options("-map", "0:a");
        }
        Path crowded = Clips.write(run, directory.resolve("crowded.mkv"), "-c:a", "flac");

        assertThat(refusal(crowded).params()).containsEntry("what", "streams").containsEntry("actual", 33L);
    }

    @Test
    void refusesMoreThanThreeHours() throws Exception {
        Path endless = Clips.write(
                FfmpegRun.named("clip").generated("color=black:size=16x16:rate=1/60:duration=10900"),
                directory.resolve("endless.mp4"));

        assertThat(refusal(endless).params()).containsEntry("what", "seconds");
    }

    @Test
    void refusesFormatsThatItDoesNotKnow() throws Exception {
        byte[] heic = joined(new byte[] {0, 0, 0, 16}, "ftypheic\0\0\0\0".getBytes());

        assertThat(refusal("photo.heic", heic).reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(refusal("noise.mp3", new byte[5000]).reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(refusal(Clips.silent(directory.resolve("moving.webp"), 1)).reason())
                .isEqualTo(Reason.UNSUPPORTED);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] zip() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("readme"));
            zip.write("hello".getBytes());
        }
        return bytes.toByteArray();
    }

    private static int indexOf(byte[] bytes, String name) {
        for (int at = 0; at < bytes.length - 4; at++) {
            if (new String(bytes, at, 4, StandardCharsets.ISO_8859_1).equals(name)) {
                return at;
            }
        }
        throw new AssertionError(name + " not found");
    }

    /** One bit for each pixel, all zero: a few kilobytes for any size. */
    private static byte[] blackPng(int width, int height) throws Exception {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) 1);
        chunk(png, "IHDR", header.array());
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[(width / 8 + 2) * height]);
        deflater.finish();
        byte[] packed = new byte[1 << 20];
        chunk(png, "IDAT", Arrays.copyOf(packed, deflater.deflate(packed)));
        deflater.end();
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] content) throws Exception {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes());
        sum.update(content);
        png.write(ByteBuffer.allocate(4).putInt(content.length).array());
        png.write(name.getBytes());
        png.write(content);
        png.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
