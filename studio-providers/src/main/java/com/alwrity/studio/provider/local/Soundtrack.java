package com.alwrity.studio.provider.local;

import com.alwrity.studio.asset.BlobStore;
import com.alwrity.studio.media.FfmpegFailed;
import com.alwrity.studio.operation.GeneratedVideo;
import com.alwrity.studio.operation.Sound;
import com.alwrity.studio.operation.Speak;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.local.sound.Narration;
import com.alwrity.studio.provider.local.sound.SoundMix;
import com.alwrity.studio.render.RenderWatch;
import com.alwrity.studio.speech.Speech;
import com.alwrity.studio.speech.Speech.Spoken;
import com.alwrity.studio.speech.Speech.Word;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is heard in a local film: spoken before it is drawn, so that captions are in time, and mixed after. */
@ApplicationScoped
public class Soundtrack {

    private final BlobStore blobs;
    private final Speech speech;
    private final Narration narration;
    private final SoundMix mix;

    @Inject
    public Soundtrack(BlobStore blobs, Speech speech, Narration narration, SoundMix mix) {
        this.blobs = blobs;
        this.speech = speech;
        this.narration = narration;
        this.mix = mix;
    }

    /** For the container's proxy. */
    protected Soundtrack() {
        this(null, null, null, null);
    }

    /**
     * A voice as it is heard in the film.
     *
     * @param wav 48 kHz mono
     */
    record Voice(Path wav, List<Word> words) {}

    /** Speaks what the call wants spoken; empty if that is nothing. */
    Optional<Voice> voice(ModelCall call, Path directory, RenderWatch watch)
            throws FfmpegFailed, IOException, InterruptedException {
        if (!(call.request() instanceof GeneratedVideo video && video.sound() instanceof Sound.Speech text)) {
            return Optional.empty();
        }
        watch.progress("speaking", 0);
        Path spokenWav = directory.resolve("spoken.wav");
        Spoken spoken = speech.speak(text.text(), text.voice(), text.language(), spokenWav);
        Path wav = directory.resolve("voice.wav");
        Spoken heard = narration.fit(spoken, spokenWav, video.shape().durationSeconds(), wav, watch::stopped);
        Files.delete(spokenWav);
        return Optional.of(new Voice(wav, heard.words()));
    }

    /** Speaks a text that is wanted as a sound of its own. */
    Voice alone(Speak text, Path directory, RenderWatch watch) throws IOException, InterruptedException {
        watch.progress("speaking", 0);
        Path wav = directory.resolve("speech.wav");
        return new Voice(
                wav,
                speech.speak(text.text(), text.voice(), text.language(), wav).words());
    }

    /** Mixes the film's sound; empty if it is to have none. */
    Optional<Path> mixed(ModelCall call, Film film, Optional<Voice> voice, Path directory, RenderWatch watch)
            throws FfmpegFailed, IOException, InterruptedException {
        Sound sound = call.request() instanceof GeneratedVideo video ? video.sound() : new Sound.Silent();
        if (sound instanceof Sound.Silent) {
            return Optional.empty();
        }
        watch.progress("mixing", 0);
        Optional<Path> uploaded = sound instanceof Sound.Upload
                ? Optional.of(blobs.file(call.input("audio.assetId").blob(), directory))
                : Optional.empty();
        boolean scored = sound instanceof Sound.Generated || voice.isPresent() && film.scoredUnderVoice();
        Optional<Path> music = scored ? Optional.of(score(film, directory)) : Optional.empty();
        Path wav = directory.resolve("sound.wav");
        mix.mix(voice.map(Voice::wav), music, uploaded, film.seconds(), wav, watch::stopped);
        return Optional.of(wav);
    }

    private static Path score(Film film, Path directory) throws IOException {
        Path wav = directory.resolve("music.wav");
        film.score().write(wav);
        return wav;
    }
}
