package com.alwrity.studio.provider.wavespeed;

import com.alwrity.studio.speech.Speech;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** When words are heard, in the shapes in which transcripts tell it: {@code words}, {@code segments}, {@code chunks}. */
final class Timings {

    private Timings() {}

    /** Empty if the transcript tells no times, or times that run backwards. */
    static List<Speech.Word> of(JsonNode transcript) {
        for (String shape : List.of("words", "segments", "chunks")) {
            List<Speech.Word> words = new ArrayList<>();
            transcript.path(shape).forEach(piece -> words.addAll(words(piece)));
            if (!words.isEmpty()) {
                return words;
            }
        }
        return List.of();
    }

    /** The words of a piece share its time by their length. */
    private static List<Speech.Word> words(JsonNode piece) {
        JsonNode span = piece.path("timestamp");
        double start = (span.isArray() ? span.path(0) : piece.path("start")).asDouble(-1);
        double end = (span.isArray() ? span.path(1) : piece.path("end")).asDouble(-1);
        String text = (piece.has("word") ? piece.path("word") : piece.path("text"))
                .asText()
                .strip();
        if (start < 0 || end <= start || text.isEmpty()) {
            return List.of();
        }
        String[] words = text.split("\\s+");
        double each = (end - start) / String.join("", words).length();
        List<Speech.Word> timed = new ArrayList<>();
        double at = start;
        for (String word : words) {
            double until = at + each * word.length();
            timed.add(new Speech.Word(word, at, until));
            at = until;
        }
        return timed;
    }
}
