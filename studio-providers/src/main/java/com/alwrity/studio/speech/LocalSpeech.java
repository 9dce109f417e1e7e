package com.alwrity.studio.speech;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Speaks with what this machine has: Piper before espeak-ng before FreeTTS, which is always there. */
@ApplicationScoped
public class LocalSpeech implements Speech {

    private static final System.Logger LOG = System.getLogger(LocalSpeech.class.getName());
    private static final int RATE = 48_000;

    private final List<Engine> engines;
    private final List<Voice> voices;

    protected LocalSpeech() {
        this(List.of());
    }

    @Inject
    public LocalSpeech(
            @ConfigProperty(name = "studio.piper.path") Optional<String> piper,
            @ConfigProperty(name = "studio.piper.voices") Optional<String> piperVoices) {
        this(installed(piper.map(Path::of), piperVoices.map(Path::of)));
    }

    LocalSpeech(List<Engine> engines) {
        this.engines = List.copyOf(engines);
        this.voices = engines.stream()
                .flatMap(engine -> engine.voices().stream())
                .sorted(Comparator.comparing(voice -> !voice.speaks(Locale.ENGLISH.toLanguageTag())))
                .toList();
    }

    /** The better ones first. */
    private static List<Engine> installed(Optional<Path> piper, Optional<Path> piperVoices) {
        List<Engine> found = new ArrayList<>();
        try {
            if (piper.isPresent()) {
                found.add(new Piper(
                        piper.get(),
                        piperVoices.orElseThrow(
                                () -> new IOException("studio.piper.path needs studio.piper.voices beside it"))));
            }
            EspeakNg.find().ifPresent(found::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        found.add(new FreeTts());
        return found;
    }

    /** Looks for the engines when the server starts, so that a wrong setting is told then. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        LOG.log(
                System.Logger.Level.INFO,
                "Speech: {0}",
                engines.stream()
                        .map(engine ->
                                engine.name() + ", voices: " + engine.voices().size())
                        .collect(Collectors.joining("; ")));
    }

    @Override
    public List<Voice> voices() {
        return voices;
    }

    @Override
    public Spoken speak(String text, String voice, String language, Path wav) throws IOException, InterruptedException {
        Voice speaker = voiceFor(voice, language).orElseThrow(() -> new NoVoice(voice, language));
        Script script = Script.of(text, language);
        Engine.Utterance said = script.isEmpty()
                ? Engine.Utterance.NOTHING
                : engine(speaker).speak(script, speaker, wav.toAbsolutePath().getParent());
        Pcm sound = said.words().isEmpty() ? Pcm.silence(RATE) : Resampler.resample(said.sound(), RATE);
        sound.write(wav);
        return new Spoken(sound.seconds(), said.words());
    }

    private Engine engine(Voice voice) {
        return engines.stream()
                .filter(engine -> engine.voices().contains(voice))
                .findFirst()
                .orElseThrow();
    }
}
