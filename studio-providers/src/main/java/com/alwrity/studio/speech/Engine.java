package com.alwrity.studio.speech;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program or library that speaks. */
sealed interface Engine permits FreeTts, EspeakNg, Piper {

    String name();

    List<Voice> voices();

    /**
     * Speaks a script that is not empty.
     *
     * @param directory for files on the way; emptied of them afterwards
     * @return the sound at the engine's own rate, and the words in order
     */
    Utterance speak(Script script, Voice voice, Path directory) throws IOException, InterruptedException;

    /** What an engine said. Without words there is nothing to hear. */
    record Utterance(Pcm sound, List<Speech.Word> words) {

        static final Utterance NOTHING = new Utterance(Pcm.silence(8000), List.of());
    }
}
