package com.alwrity.studio.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.alwrity.studio.json.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DerivationTest {

    private final Ffmpeg ffmpeg = LocalFfmpeg.get();
    private final FfmpegEngine engine = new FfmpegEngine(ffmpeg);

    @TempDir
    private Path directory;

    private Path target;

    @BeforeEach
    void nameTarget() {
        target = directory.resolve("rendition");
    }

    private String derive(Path file, RenditionKind kind) throws Exception {
        return engine.derive(file, engine.inspect(file), kind, target).orElse(null);
    }

    @Test
    void postersAreAtMost960Wide() throws Exception {
        Path large = Clips.silent(directory.resolve("large.mp4"), 1, "-vf", "scale=1280:720");

        assertThat(derive(large, RenditionKind.POSTER)).isEqualTo("image/jpeg");

        BufferedImage poster = ImageIO.read(target.toFile());
        assertThat(poster.getWidth()).isEqualTo(960);
        assertThat(poster.getHeight()).isEqualTo(540);
    }

    @Test
    void postersOfTransparentPicturesAreWhiteBehind() throws Exception {
        Path glass = Clips.write(
                FfmpegRun.named("clip")
                        .generated("color=red@0:size=64x32,format=rgba")
                        .options("-frames:v", "1"),
                directory.resolve("glass.png"));

        derive(glass, RenditionKind.POSTER);

        BufferedImage poster = ImageIO.read(target.toFile());
        assertThat(poster.getWidth()).isEqualTo(64);
        assertThat(new Color(poster.getRGB(32, 16)).getGreen()).isGreaterThan(250);
    }

    @Test
    void postersAreUpright() throws Exception {
        Path upright = Clips.silent(directory.resolve("upright.mp4"), 1);
        Path turned = directory.resolve("turned.mp4");
        ffmpeg.run(FfmpegRun.named("turn")
                .input(upright, "-display_rotation", "-90")
                .output(turned, "-c", "copy"));

        derive(turned, RenditionKind.POSTER);

        BufferedImage poster = ImageIO.read(target.toFile());
        assertThat(poster.getWidth()).isEqualTo(180);
        assertThat(poster.getHeight()).isEqualTo(320);
    }

    @Test
    void spritesShowAHundredFramesInOrder() throws Exception {
        Path brightening = Clips.write(
                FfmpegRun.named("clip")
                        .generated("color=black:size=180x320:rate=25:duration=10,geq=lum='T*22+16':cb=128:cr=128"),
                directory.resolve("brightening.mp4"));

        assertThat(derive(brightening, RenditionKind.SPRITE)).isEqualTo("image/jpeg");

        BufferedImage sprite = ImageIO.read(target.toFile());
        assertThat(sprite.getWidth()).isEqualTo(900);
        assertThat(sprite.getHeight()).isEqualTo(1600);
        int before = -1;
        for (int cell = 0; cell < 100; cell++) {
            int light = new Color(sprite.getRGB(cell % 10 * 90 + 45, cell / 10 * 160 + 80)).getGreen();
            assertThat(light).as("frame %d", cell).isGreaterThanOrEqualTo(before);
            before = light;
        }
        assertThat(before).isGreaterThan(225);
    }

    @Test
    void spritesOfVeryShortVideosAreFull() throws Exception {
        Path blink = Clips.write(
                FfmpegRun.named("clip").generated("color=white:size=64x64:rate=25:duration=0.12"),
                directory.resolve("blink.mp4"));

        derive(blink, RenditionKind.SPRITE);

        BufferedImage sprite = ImageIO.read(target.toFile());
        assertThat(sprite.getWidth()).isEqualTo(1600);
        assertThat(new Color(sprite.getRGB(1590, 1590)).getGreen()).isGreaterThan(240);
    }

    @Test
    void waveformsFollowTheSound() throws Exception {
        Path late = Clips.write(
                FfmpegRun.named("clip").generated("aevalsrc='0.5*gte(t,2)*sin(2*PI*440*t)':s=48000:d=4"),
                directory.resolve("late.wav"));

        assertThat(derive(late, RenditionKind.WAVEFORM)).isEqualTo("application/json");

        JsonNode peaks = Json.read(Files.readString(target), JsonNode.class).path("peaks");
        assertThat(peaks).hasSize(400);
        assertThat(peaks.path(100).asDouble()).isLessThan(0.01);
        assertThat(peaks.path(300).asDouble()).isCloseTo(0.5, within(0.02));
    }

    @Test
    void silentVideosHaveNoWaveform() throws Exception {
        assertThat(derive(Clips.silent(directory.resolve("silent.mp4"), 1), RenditionKind.WAVEFORM))
                .isNull();
        assertThat(target).doesNotExist();
    }

    @Test
    void proxiesPlayEverywhereAndSeekQuickly() throws Exception {
        Path odd = Clips.video(
                directory.resolve("odd.mkv"),
                3,
                "-vf",
                "scale=1001:751,setsar=1",
                "-pix_fmt",
                "yuv444p",
                "-c:a",
                "flac");

        assertThat(derive(odd, RenditionKind.PROXY)).isEqualTo("video/mp4");

        MediaInfo proxy = engine.inspect(target);
        assertThat(proxy.width()).isEqualTo(640);
        assertThat(proxy.height()).isEqualTo(480);
        assertThat(proxy.videoCodec()).isEqualTo("h264");
        assertThat(proxy.audioCodec()).isEqualTo("aac");
        assertThat(proxy.durationSeconds()).isCloseTo(3, within(0.1));
        String frames = ffmpeg.probe(
                "test",
                target,
                Signature.MP4,
                "-select_streams",
                "v",
                "-skip_frame",
                "nokey",
                "-show_entries",
                "frame=pts_time:stream=pix_fmt");
        assertThat(frames.split("pts_time", -1)).hasSizeGreaterThanOrEqualTo(4);
        assertThat(frames).contains("yuv420p");
        String bytes = Files.readString(target, StandardCharsets.ISO_8859_1);
        assertThat(bytes.indexOf("moov")).isLessThan(bytes.indexOf("mdat"));
    }

    @Test
    void smallVideosKeepTheirSize() throws Exception {
        derive(Clips.silent(directory.resolve("small.mp4"), 1), RenditionKind.PROXY);

        assertThat(engine.inspect(target).width()).isEqualTo(320);
        assertThat(engine.inspect(target).hasAudio()).isFalse();
    }

    @Test
    void derivesOnlyWhatApplies() throws Exception {
        Path tone = Clips.sound(directory.resolve("tone.wav"), 1);

        assertThat(derive(tone, RenditionKind.POSTER)).isNull();
        assertThat(derive(tone, RenditionKind.PROXY)).isNull();
        assertThat(derive(tone, RenditionKind.ORIGINAL)).isNull();
        assertThat(directory).isDirectoryNotContaining("glob:**rendition*");
    }

    @Test
    void leavesNothingOfWhatItCannotDerive() throws Exception {
        Path video = Clips.silent(directory.resolve("video.mp4"), 1);
        MediaInfo info = engine.inspect(video);
        Files.writeString(video, "overwritten");

        for (RenditionKind kind :
                new RenditionKind[] {RenditionKind.POSTER, RenditionKind.SPRITE, RenditionKind.PROXY}) {
            assertThatThrownBy(() -> engine.derive(video, info, kind, target)).isInstanceOf(MediaRejected.class);
        }
        assertThat(directory).isDirectoryNotContaining("glob:**rendition*");
    }
}
