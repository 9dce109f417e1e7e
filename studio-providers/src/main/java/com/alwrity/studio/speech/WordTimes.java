package com.alwrity.studio.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds when each word is heard where the engine does not tell: clauses are laid on the pauses that can be heard, and
 * within them each word gets time by its weight.
 */
final class WordTimes {

    /** Shorter silences belong to consonants. */
    private static final double PAUSE = 0.09;
    /** How far a pause may lie from where it is expected, as a share of the time left until the clause ends. */
    private static final double TOLERANCE = 0.35;

    private static final double LEAST_TOLERANCE = 0.25;

    private final Script script;
    private final double[] weights;
    private final List<Pcm.Span> heard;

    private WordTimes(Script script, double[] weights, List<Pcm.Span> heard) {
        this.script = script;
        this.weights = weights;
        this.heard = heard;
    }

    /** @param weights how long each word takes beside the others */
    static List<Speech.Word> of(Script script, double[] weights, Pcm sound) {
        List<Pcm.Span> heard = sound.heard(PAUSE);
        return heard.isEmpty() ? List.of() : new WordTimes(script, weights, heard).words();
    }

    private List<Speech.Word> words() {
        List<Speech.Word> words = new ArrayList<>();
        int firstSpan = 0;
        int firstWord = 0;
        for (int word = 0; word < weights.length - 1; word++) {
            if (script.words().get(word).endsClause()) {
                int pause = pauseAfter(firstSpan, firstWord, word);
                if (pause >= 0) {
                    words.addAll(spread(firstWord, word + 1, heard.subList(firstSpan, pause + 1)));
                    firstSpan = pause + 1;
                    firstWord = word + 1;
                }
            }
        }
        words.addAll(spread(firstWord, weights.length, heard.subList(firstSpan, heard.size())));
        return words;
    }

    /** The index of the span that ends with the word, or −1 where no pause fits. */
    private int pauseAfter(int firstSpan, int firstWord, int word) {
        double left = length(heard.subList(firstSpan, heard.size()));
        double expected = left * weight(firstWord, word + 1) / weight(firstWord, weights.length);
        double tolerance = Math.max(LEAST_TOLERANCE, expected * TOLERANCE);
        List<Integer> candidates = new ArrayList<>();
        double position = 0;
        for (int span = firstSpan; span < heard.size() - 1; span++) {
            position += heard.get(span).length();
            if (Math.abs(position - expected) <= tolerance) {
                candidates.add(span);
            }
        }
        return candidates.stream()
                .max(Comparator.comparingDouble(
                        span -> heard.get(span + 1).start() - heard.get(span).end()))
                .orElse(-1);
    }

    private List<Speech.Word> spread(int from, int to, List<Pcm.Span> spans) {
        double total = length(spans);
        double all = weight(from, to);
        List<Speech.Word> words = new ArrayList<>();
        double done = 0;
        for (int word = from; word < to; word++) {
            double start = at(spans, total * done / all, false);
            done += weights[word];
            double end = at(spans, total * done / all, true);
            words.add(new Speech.Word(script.words().get(word).shown(), start, end));
        }
        return words;
    }

    /** The moment at which so many seconds have been heard: before the pause or after it, where it falls on one. */
    private static double at(List<Pcm.Span> spans, double seconds, boolean before) {
        double left = seconds;
        for (Pcm.Span span : spans) {
            if (left < span.length() - 1e-6 || before && left <= span.length() + 1e-6) {
                return span.start() + left;
            }
            left -= span.length();
        }
        return spans.get(spans.size() - 1).end();
    }

    private double weight(int from, int to) {
        double sum = 0;
        for (int word = from; word < to; word++) {
            sum += weights[word];
        }
        return sum;
    }

    private static double length(List<Pcm.Span> spans) {
        return spans.stream().mapToDouble(Pcm.Span::length).sum();
    }
}
