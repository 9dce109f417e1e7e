package com.alwrity.studio.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InspectionTest {

    private final FfmpegEngine engine = new FfmpegEngine(LocalFfmpeg.get());

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource({
        "mp4, video/mp4, mp4, h264, aac",
        "mov, video/quicktime, mov, h264, aac",
        "webm, video/webm, webm, vp9, opus",
        "mkv, video/x-matroska, matroska, h264, ac3",
        "avi, video/x-msvideo, avi, mpeg4, mp3",
        "ts, video/mp2t, mpegts, h264, mp2"
    })
    void readsVideos(String extension, String type, String container, String picture, String sound) throws Exception {
        Path named = Clips.video(directory.resolve("clip." + extension), 2, codecs(extension));
        Path unnamed = Files.move(named, directory.resolve("blob"));

        MediaInfo info = engine.inspect(unnamed);

        assertThat(info.kind()).isEqualTo(MediaKind.VIDEO);
        assertThat(info.contentType()).isEqualTo(type);
        assertThat(info.container()).isEqualTo(container);
        assertThat(info.width()).isEqualTo(320);
        assertThat(info.height()).isEqualTo(180);
        assertThat(info.durationSeconds()).isCloseTo(2, within(0.1));
        assertThat(info.fps()).isCloseTo(25, within(0.01));
        assertThat(info.videoCodec()).isEqualTo(picture);
        assertThat(info.audioCodec()).isEqualTo(sound);
        assertThat(info.audioChannels()).isEqualTo(1);
        assertThat(info.bytes()).isEqualTo(Files.size(unnamed));
        assertThat(info.rotation()).isZero();
    }

    private static String[] codecs(String extension) {
        return switch (extension) {
            case "webm" -> new String[] {"-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8"};
            case "mkv" -> new String[] {"-c:v", "libx264", "-preset", "ultrafast", "-c:a", "ac3"};
            case "avi" -> new String[] {"-c:v", "mpeg4", "-c:a", "libmp3lame"};
            case "ts" -> new String[] {"-c:v", "libx264", "-preset", "ultrafast", "-c:a", "mp2"};
            default -> new String[] {"-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p"};
        };
    }

    @ParameterizedTest
    @CsvSource({
        "wav, audio/wav, wav, pcm_s16le",
        "mp3, audio/mpeg, mp3, mp3",
        "flac, audio/flac, flac, flac",
        "ogg, audio/ogg, ogg, opus",
        "m4a, audio/mp4, m4a, aac",
        "aac, audio/aac, aac, aac"
    })
    void readsSounds(String extension, String type, String container, String codec) throws Exception {
        String[] options = extension.equals("ogg") ? new String[] {"-c:a", "libopus"} : new String[0];
        MediaInfo info = engine.inspect(Clips.sound(directory.resolve("tone." + extension), 3, options));

        assertThat(info.kind()).isEqualTo(MediaKind.AUDIO);
        assertThat(info.contentType()).isEqualTo(type);
        assertThat(info.container()).isEqualTo(container);
        assertThat(info.audioCodec()).isEqualTo(codec);
        assertThat(info.videoCodec()).isNull();
        assertThat(info.durationSeconds()).isCloseTo(3, within(0.1));
        assertThat(info.width()).isZero();
        assertThat(info.fps()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"png, image/png", "jpg, image/jpeg", "webp, image/webp", "gif, image/gif"})
    void readsPictures(String extension, String type) throws Exception {
        MediaInfo info = engine.inspect(Clips.picture(directory.resolve("picture." + extension), 321, 187));

        assertThat(info.kind()).isEqualTo(MediaKind.IMAGE);
        assertThat(info.contentType()).isEqualTo(type);
        assertThat(info.width()).isEqualTo(321);
        assertThat(info.height()).isEqualTo(187);
        assertThat(info.durationSeconds()).isZero();
        assertThat(info.fps()).isZero();
        assertThat(info.hasAudio()).isFalse();
    }

    @Test
    void takesAMovingGifForAVideo() throws Exception {
        MediaInfo info = engine.inspect(Clips.silent(directory.resolve("moving.gif"), 1));

        assertThat(info.kind()).isEqualTo(MediaKind.VIDEO);
        assertThat(info.contentType()).isEqualTo("image/gif");
        assertThat(info.durationSeconds()).isCloseTo(1, within(0.05));
    }

    @ParameterizedTest
    @CsvSource({"90, 270", "-90, 90", "180, 180"})
    void turnsVideosAsTheyAreShown(int stored, int clockwise) throws Exception {
        Path upright = Clips.silent(directory.resolve("upright.mp4"), 1);
        Path turned = directory.resolve("turned.mp4");
        LocalFfmpeg.get()
                .run(FfmpegRun.named("turn")
                        .input(upright, "-display_rotation", Integer.toString(stored))
                        .output(turned, "-c", "copy"));

        MediaInfo info = engine.inspect(turned);

        assertThat(info.rotation()).isEqualTo(clockwise);
        assertThat(info.width()).isEqualTo(clockwise == 180 ? 320 : 180);
        assertThat(info.height()).isEqualTo(clockwise == 180 ? 180 : 320);
    }

    @Test
    void turnsPhotosAsTheyAreShown() throws Exception {
        byte[] jpeg = Files.readAllBytes(Clips.picture(directory.resolve("photo.jpg"), 320, 180));
        Path turned = Files.write(directory.resolve("turned.jpg"), withOrientation(jpeg, 6));

        MediaInfo info = engine.inspect(turned);

        assertThat(info.rotation()).isEqualTo(90);
        assertThat(info.width()).isEqualTo(180);
        assertThat(info.height()).isEqualTo(320);
    }

    /** Puts an EXIF segment with the orientation alone behind the start of the picture. */
    private static byte[] withOrientation(byte[] jpeg, int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(26).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(new byte[] {'I', 'I', 42, 0}).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x112).putShort((short) 3).putInt(1).putInt(orientation);
        ByteBuffer turned = ByteBuffer.allocate(jpeg.length + 36);
        turned.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) 34);
        turned.put(new byte[] {'E', 'x', 'i', 'f', 0, 0}).put(tiff.array());
        return turned.put(jpeg, 2, jpeg.length - 2).array();
    }

    @Test
    void stretchesPixelsThatAreNotSquare() throws Exception {
        MediaInfo info = engine.inspect(Clips.silent(
                directory.resolve("wide.mp4"), 1, "-vf", "scale=240:180,setsar=4/3", "-pix_fmt", "yuv420p"));

        assertThat(info.width()).isEqualTo(320);
        assertThat(info.height()).isEqualTo(180);
    }

    @Test
    void averagesAVariableFrameRate() throws Exception {
        MediaInfo info = engine.inspect(Clips.silent(
                directory.resolve("vfr.mp4"), 4, "-vf", "select='lt(t,2)+not(mod(n,5))'", "-fps_mode", "vfr"));

        assertThat(info.fps()).isBetween(14.0, 18.0);
    }

    @Test
    void keepsFractionsOfFrameRates() throws Exception {
        MediaInfo info = engine.inspect(Clips.silent(directory.resolve("ntsc.mp4"), 1, "-r", "30000/1001"));

        assertThat(info.fps()).isCloseTo(29.97, within(0.001));
    }

    @Test
    void ignoresTheCoverOfASound() throws Exception {
        Path cover = Clips.picture(directory.resolve("cover.jpg"), 64, 64);
        Path tone = Clips.sound(directory.resolve("tone.mp3"), 2);
        Path song = directory.resolve("song.mp3");
        LocalFfmpeg.get()
                .run(FfmpegRun.named("song")
                        .input(tone)
                        .input(cover)
                        .options("-map", "0", "-map", "1", "-c", "copy", "-disposition:v", "attached_pic")
                        .output(song));

        assertThat(engine.inspect(song).kind()).isEqualTo(MediaKind.AUDIO);
    }

    @Test
    void believesPacketsMoreThanHeaders() throws Exception {
        byte[] video = Files.readAllBytes(Clips.silent(directory.resolve("short.mp4"), 2));
        for (String box : new String[] {"mvhd", "tkhd", "mdhd"}) {
            multiplyDuration(video, box, 50);
        }

        MediaInfo info = engine.inspect(Files.write(directory.resolve("liar.mp4"), video));

        assertThat(info.durationSeconds()).isCloseTo(2, within(0.1));
    }

    private static void multiplyDuration(byte[] video, String box, int factor) {
        byte[] name = box.getBytes();
        for (int at = 4; at < video.length - 4; at++) {
            if (Arrays.equals(video, at, at + 4, name, 0, 4)) {
                int duration = at + (box.equals("tkhd") ? 24 : 20);
                ByteBuffer bytes = ByteBuffer.wrap(video);
                bytes.putInt(duration, bytes.getInt(duration) * factor);
            }
        }
    }
}
