package com.alwrity.studio.provider.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.alwrity.studio.media.Ffmpeg;
import com.alwrity.studio.media.FfmpegEngine;
import com.alwrity.studio.media.FfmpegRun;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.Scoring.Scored;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.provider.local.sound.Narration;
import com.alwrity.studio.provider.local.sound.SoundMix;
import com.alwrity.studio.speech.LocalSpeech;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilmScoringTest {

    private static final Ffmpeg FFMPEG = new Ffmpeg(Optional.empty(), "target/data");

    private final FfmpegEngine engine = new FfmpegEngine(FFMPEG);
    private final FilmScoring scoring = new FilmScoring(
            new LocalSpeech(Optional.empty(), Optional.empty()), new Narration(FFMPEG), new SoundMix(FFMPEG), FFMPEG);

    @TempDir
    private Path directory;

    @Test
    void aSilentVideoOfAnyModelSpeaksAndItsWordsBecomeCaptions() throws Exception {
        Path video = video("mp4");
        MediaInfo silent = engine.inspect(video);
        Sound speech = new Sound.Speech("The light comes back.", "auto", "en");

        Scored scored = scoring.score(video, silent, speech, Optional.empty(), directory);

        MediaInfo heard = engine.inspect(scored.file());
        assertThat(heard.audioCodec()).isEqualTo("aac");
        assertThat(heard.frame()).isEqualTo(silent.frame());
        assertThat(heard.durationSeconds()).isCloseTo(silent.durationSeconds(), within(0.1));
        assertThat(scored.captions())
                .hasValueSatisfying(captions -> assertThat(captions).contains("The light"));
    }

    @Test
    void anUploadedSoundLastsAsLongAsTheVideo() throws Exception {
        Path video = video("webm", "-c:v", "libvpx-vp9", "-deadline", "realtime");
        MediaInfo silent = engine.inspect(video);
        Path sound = directory.resolve("own.wav");
        FFMPEG.run(FfmpegRun.named("clip")
                .generated("sine=frequency=440:duration=30")
                .output(sound));

        Scored scored =
                scoring.score(video, silent, new Sound.Upload(UUID.randomUUID()), Optional.of(sound), directory);

        MediaInfo heard = engine.inspect(scored.file());
        assertThat(heard.container()).isEqualTo("webm");
        assertThat(heard.audioCodec()).isEqualTo("opus");
        assertThat(heard.durationSeconds()).isCloseTo(silent.durationSeconds(), within(0.1));
        assertThat(scored.captions()).isEmpty();
    }

    private Path video(String container, String... options) throws Exception {
        Path file = directory.resolve("video." + container);
        FFMPEG.run(FfmpegRun.named("clip")
                .generated("testsrc2=size=320x180:rate=25:duration=4")
                .options("-pix_fmt", "yuv420p")
                .output(file, options));
        return file;
    }
}
