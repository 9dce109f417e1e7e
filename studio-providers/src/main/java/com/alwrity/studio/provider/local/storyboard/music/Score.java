package com.alwrity.studio.provider.local.storyboard.music;

import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.reading.Mood;
import java.util.ArrayList;
import java.util.List;

/**
 * What is played: chords as semitones above the root, how fast, and with what.
 *
 * @param root MIDI number of the deepest note
 * @param tempo beats in a minute
 * @param pluck strength of the broken chords, 0 to 1
 * @param pulse strength of the soft drum, 0 to 1
 * @param brightness of the pads, 0 to 1
 * @param rise how much it grows from beginning to end, 0 to 1
 */
record Score(int root, double tempo, List<int[]> chords, double pluck, double pulse, double brightness, double rise) {

    private static final int FEWEST_BARS = 3;

    /** A last bar shorter than this share of the others is part of the one before. */
    private static final double SHORTEST = 0.4;

    private static final List<List<int[]>> MAJOR = List.of(
            List.of(
                    chord(0, 7, 12, 16, 19),
                    chord(9, 12, 16, 19, 21),
                    chord(5, 9, 12, 16, 21),
                    chord(7, 11, 14, 19, 21)),
            List.of(
                    chord(0, 7, 14, 16, 19),
                    chord(5, 12, 16, 19, 21),
                    chord(9, 16, 19, 21, 24),
                    chord(5, 12, 14, 16, 21)));
    private static final List<List<int[]>> MINOR = List.of(
            List.of(
                    chord(0, 7, 12, 15, 19),
                    chord(-4, 8, 12, 15, 20),
                    chord(3, 7, 10, 15, 19),
                    chord(-2, 5, 10, 14, 17)),
            List.of(
                    chord(0, 7, 14, 15, 19),
                    chord(5, 12, 15, 17, 20),
                    chord(-4, 8, 12, 15, 19),
                    chord(-5, 7, 11, 14, 19)));

    /** A piece in this mood; the seed decides its key and its turn of chords. */
    static Score of(Mood mood, long seed) {
        Dice dice = new Dice(Dice.derive(seed, 900));
        int key = dice.below(5);
        return switch (mood) {
            case CALM -> new Score(45 + key, 66 + dice.below(7), dice.pick(MAJOR), 0.45, 0, 0.40, 0);
            case BRIGHT -> new Score(48 + key, 100 + dice.below(12), dice.pick(MAJOR), 0.80, 0.35, 0.75, 0.1);
            case WARM -> new Score(46 + key, 76 + dice.below(8), dice.pick(MAJOR), 0.60, 0.18, 0.45, 0);
            case DARK -> new Score(41 + key, 56 + dice.below(8), dice.pick(MINOR), 0.25, 0.40, 0.30, 0.4);
            case ENERGETIC -> new Score(43 + key, 116 + dice.below(12), dice.pick(MINOR), 0.75, 0.85, 0.70, 0.2);
            case EPIC -> new Score(41 + key, 88 + dice.below(9), dice.pick(MINOR), 0.50, 0.60, 0.60, 0.55);
        };
    }

    double beat() {
        return 60 / tempo;
    }

    /** A chord and when it sounds, in seconds. */
    record Bar(double start, double seconds, int[] chord) {}

    /** Bars of whole beats, four or, in a short film, two, up to the film's end; the last one comes home. */
    List<Bar> bars(double film) {
        double length = beat() * (4 * beat() * FEWEST_BARS <= film ? 4 : 2);
        int count = Math.max(1, (int) (film / length + 1 - SHORTEST));
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            double start = i * length;
            double end = i == count - 1 ? film : start + length;
            bars.add(new Bar(start, end - start, chords.get(turn(i, count))));
        }
        return bars;
    }

    /** In turn, but the fourth chord, which leads home, before the first one at the end. */
    private static int turn(int index, int count) {
        if (count < FEWEST_BARS) {
            return index;
        }
        return index == count - 1 ? 0 : index == count - 2 ? 3 : index % 3;
    }

    private static int[] chord(int... semitones) {
        return semitones;
    }
}
