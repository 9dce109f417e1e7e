package com.alwrity.studio.provider.local.storyboard.music;

import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.reading.Mood;
import java.util.List;

/**
 * What is played: chords as semitones above the root, how fast, and with what.
 *
 * @param root MIDI number of the deepest note
 * @param tempo beats in a minute
 * @param pluck strength of the broken chords, 0 to 1
 * @param pulse strength of the soft drum, 0 to 1
 * @param brightness of the pads, 0 to 1
 */
record Score(int root, double tempo, List<int[]> chords, double pluck, double pulse, double brightness) {

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
            case CALM -> new Score(45 + key, 66 + dice.below(8), dice.pick(MAJOR), 0.35, 0, 0.35);
            case BRIGHT -> new Score(48 + key, 96 + dice.below(14), dice.pick(MAJOR), 0.75, 0.35, 0.65);
            case WARM -> new Score(46 + key, 76 + dice.below(10), dice.pick(MAJOR), 0.55, 0.18, 0.40);
            case DARK -> new Score(41 + key, 62 + dice.below(8), dice.pick(MINOR), 0.22, 0.25, 0.22);
            case ENERGETIC -> new Score(43 + key, 112 + dice.below(12), dice.pick(MINOR), 0.70, 0.85, 0.60);
            case EPIC -> new Score(41 + key, 78 + dice.below(10), dice.pick(MINOR), 0.40, 0.55, 0.45);
        };
    }

    /** How long one chord sounds, in seconds: four beats, but at most a quarter of the film. */
    double chordSeconds(double film) {
        return Math.min(240 / tempo, Math.max(1.2, film / 4));
    }

    private static int[] chord(int... semitones) {
        return semitones;
    }
}
