package com.alwrity.studio.speech;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Speaks text on this machine. */
public interface Speech {

    /** The voices of this machine, at least one; the first is the default. */
    List<Voice> voices();

    /**
     * Speaks the text into a 48 kHz mono WAV file.
     *
     * @param voice a voice's key, or {@code auto} for the best one of the language
     * @return the words with their times
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
}
