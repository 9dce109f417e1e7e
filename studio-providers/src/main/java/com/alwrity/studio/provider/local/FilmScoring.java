package com.alwrity.studio.provider.local;

import com.alwrity.studio.media.Ffmpeg;
import com.alwrity.studio.media.FfmpegFailed;
import com.alwrity.studio.media.FfmpegRun;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.media.Scoring;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.provider.local.sound.Narration;
import com.alwrity.studio.provider.local.sound.SoundMix;
import com.alwrity.studio.speech.Speech;
import com.alwrity.studio.speech.Speech.Spoken;
import com.alwrity.studio.speech.WebVtt;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Scoring with the voices and the mix of this machine, so that a film of any model sounds like one made here. */
@ApplicationScoped
public class FilmScoring implements Scoring {

    private final Speech speech;
    private final Narration narration;
    private final SoundMix mix;
    private final Ffmpeg ffmpeg;

    @Inject
    public FilmScoring(Speech speech, Narration narration, SoundMix mix, Ffmpeg ffmpeg) {
        this.speech = speech;
        this.narration = narration;
        this.mix = mix;
        this.ffmpeg = ffmpeg;
    }

    /** For the container's proxy. */
    protected FilmScoring() {
        this(null, null, null, null);
    }

    @Override
    public Scored score(Path video, MediaInfo info, Sound sound, Optional<Path> uploaded, Path directory)
            throws MediaRejected, IOException {
        try {
            Optional<Spoken> said = Optional.empty();
            Optional<Path> voice = Optional.empty();
            if (sound instanceof Sound.Speech text) {
                Path raw = directory.resolve("spoken.wav");
                Path fitted = directory.resolve("voice.wav");
                Spoken spoken = speech.speak(text.text(), text.voice(), text.language(), raw);
                said = Optional.of(narration.fit(spoken, raw, info.durationSeconds(), fitted, () -> false));
                voice = Optional.of(fitted);
            }
            Path wav = directory.resolve("score.wav");
            mix.mix(voice, Optional.empty(), uploaded, info.durationSeconds(), wav, () -> false);
            return new Scored(joined(video, info, wav, directory), said.map(spoken -> WebVtt.of(spoken.words())));
        } catch (FfmpegFailed e) {
            if (e.reason() == FfmpegFailed.Reason.FAILED) {
                throw new MediaRejected(MediaRejected.Reason.DAMAGED, Map.of());
            }
            throw new IOException(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(e.getMessage());
        }
    }

    private Path joined(Path video, MediaInfo info, Path wav, Path directory)
            throws FfmpegFailed, InterruptedException {
        boolean webm = info.container().equals("webm");
        Path scored = directory.resolve("scored.part");
        FfmpegRun run = FfmpegRun.named("score")
                .input(video)
                .input(wav)
                .options("-map", "0:V:0", "-map", "1:a:0", "-c:v", "copy")
                .options("-c:a", webm ? "libopus" : "aac", "-b:a", "192k");
        ffmpeg.run(
                webm ? run.output(scored, "-f", "webm") : run.output(scored, "-movflags", "+faststart", "-f", "mp4"));
        return scored;
    }
}
