package com.alwrity.studio.speech;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Speaks text on this machine. */
public interface Speech {

    /** Stands for the best voice of a language. */
    String AUTO = "auto";

    /** The voices of this machine, the better ones first; at least one, and the first is the default. */
    List<Voice> voices();

    /**
     * Who would speak: what preflight asks before anything is made.
     *
     * @param voice a voice's key, or {@code auto}
     * @param language BCP 47 tag
     * @return empty if there is no such voice, or none that speaks the language
     */
    default Optional<Voice> voiceFor(String voice, String language) {
        List<Voice> able = voices().stream()
                .filter(candidate -> voice.equals(AUTO) || candidate.key().equals(voice))
                .filter(candidate -> candidate.speaks(language))
                .toList();
        return able.stream()
                .filter(candidate -> candidate.engine().equals(able.get(0).engine()))
                .filter(candidate -> candidate.language().equalsIgnoreCase(language))
                .findFirst()
                .or(() -> able.stream().findFirst());
    }

    /**
     * Speaks the text into a 48 kHz mono WAV file.
     *
     * @param voice a voice's key, or {@code auto} for the best one of the language
     * @return the words with their times
     * @throws NoVoice if nobody speaks it
     * @throws IOException if the engine fails
     */
    Spoken speak(String text, String voice, String language, Path wav) throws IOException, InterruptedException;

    /**
     * What was spoken.
     *
     * @param durationSeconds length of the file
     * @param words the words in order, with the times at which they are heard
     */
    record Spoken(double durationSeconds, List<Word> words) {}

    /** A word from {@code start} to {@code end}, in seconds. */
    record Word(String text, double start, double end) {}

    /** There is no such voice here, or it does not speak the language. */
    final class NoVoice extends IOException {
        public NoVoice(String voice, String language) {
            super("No voice here speaks " + language + " as " + voice);
        }
    }
}
