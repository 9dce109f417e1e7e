package com.alwrity.studio.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alwrity.studio.media.FfmpegFailed.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FfmpegTest {

    private final Ffmpeg ffmpeg = LocalFfmpeg.get();

    @TempDir
    private Path directory;

    @Test
    void saysWhatItIsAndCan() {
        assertThat(ffmpeg.available()).isTrue();
        assertThat(ffmpeg.tools().ffmpeg()).matches("8\\.\\d.* \\(bundled\\)");
        assertThat(ffmpeg.tools().encoders()).contains("libx264", "aac", "mjpeg");
        assertThat(ffmpeg.tools().filters()).contains("scale", "loudnorm", "tile", "lut3d");
    }

    @Test
    void writesFilesAndTellsHowFarItIs() throws Exception {
        Path wav = directory.resolve("tone.wav");
        List<Duration> heard = new ArrayList<>();

        ffmpeg.run(FfmpegRun.named("tone")
                .generated("sine=frequency=440:duration=3")
                .onProgress(heard::add)
                .output(wav, "-c:a", "pcm_s16le"));

        assertThat(wav).isNotEmptyFile();
        assertThat(heard).isNotEmpty().isSorted().last().isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void reportsWhatFiltersMeasure() throws Exception {
        String report = ffmpeg.report(FfmpegRun.named("measure")
                .generated("sine=frequency=1000:duration=3")
                .discarded("-af", "loudnorm=print_format=json"));

        assertThat(report).contains("\"input_i\"");
    }

    @Test
    void keepsTheToolsWordsToItself() {
        assertThatThrownBy(() -> ffmpeg.run(FfmpegRun.named("reading")
                        .input(directory.resolve("secret.mp4"))
                        .discarded()))
                .isInstanceOfSatisfying(
                        FfmpegFailed.class, e -> assertThat(e.reason()).isEqualTo(Reason.FAILED))
                .hasMessageNotContaining("secret");
    }

    @Test
    void endsAProcessThatIsNoLongerWanted() {
        AtomicBoolean started = new AtomicBoolean();

        assertThatThrownBy(() -> ffmpeg.run(FfmpegRun.named("endless")
                        .generated("testsrc2=size=64x64:rate=25")
                        .onProgress(time -> started.set(true))
                        .stopWhen(started::get)
                        .discarded()))
                .isInstanceOf(InterruptedException.class);

        assertThat(ProcessHandle.current().children().filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void endsAProcessThatTakesTooLong() {
        assertThatThrownBy(() -> ffmpeg.run(FfmpegRun.named("endless")
                        .generated("testsrc2=size=64x64:rate=25")
                        .within(Duration.ofMillis(300))
                        .discarded()))
                .isInstanceOfSatisfying(
                        FfmpegFailed.class, e -> assertThat(e.reason()).isEqualTo(Reason.TIMED_OUT));
    }

    @Test
    void endsAProcessThatGetsNothingDone() {
        assertThatThrownBy(() -> ffmpeg.run(FfmpegRun.named("starved")
                        .piped(
                                out -> new java.util.concurrent.CountDownLatch(1).await(),
                                "-f",
                                "s16le",
                                "-ar",
                                "8000",
                                "-ch_layout",
                                "mono")
                        .stalledAfter(Duration.ofMillis(300))
                        .discarded()))
                .isInstanceOfSatisfying(
                        FfmpegFailed.class, e -> assertThat(e.reason()).isEqualTo(Reason.STALLED));
    }

    @Test
    void worksWithoutAnyFfmpegUntilOneIsNeeded() throws Exception {
        Path notFfmpeg = Files.writeString(directory.resolve("ffmpeg"), "#!/bin/sh\nexit 3\n");
        Ffmpeg none = new Ffmpeg(Optional.of(notFfmpeg.toString()), directory.toString());

        assertThat(none.available()).isFalse();
        assertThat(none.tools().encoders()).isEmpty();
        assertThatThrownBy(() -> none.run(FfmpegRun.named("anything")))
                .isInstanceOfSatisfying(
                        FfmpegFailed.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNAVAILABLE));
    }
}
