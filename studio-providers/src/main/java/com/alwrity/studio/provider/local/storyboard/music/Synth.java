package com.alwrity.studio.provider.local.storyboard.music;

import com.alwrity.studio.provider.local.storyboard.paint.Curve;

/** The instruments, each a few sines. */
final class Synth {

    private static final double RATE = Track.RATE;

    /** What changes slowly is computed once in so many samples: 1.3 ms. */
    private static final int SLOW = 64;

    private Synth() {}

    static double hertz(double note) {
        return 440 * Math.pow(2, (note - 69) / 12);
    }

    /**
     * A slow chord tone of detuned voices that breathe.
     *
     * @param bright how strong its overtones are, 0 to 1
     */
    static void pad(Track track, double start, double seconds, double note, double gain, double bright, double pan) {
        double attack = Math.min(0.9, seconds * 0.4);
        double release = 1.1;
        int first = (int) (start * RATE);
        int frames = (int) ((seconds + release) * RATE);
        double pitch = hertz(note);
        for (int voice = -1; voice <= 1; voice++) {
            double frequency = pitch * (1 + voice * 0.0032);
            double place = Math.max(-1, Math.min(1, pan + voice * 0.35));
            float toLeft = Track.toLeft(place);
            float toRight = Track.toRight(place);
            float colour = 0;
            for (int i = 0; i < frames && first + i < track.length(); i++) {
                double t = i / RATE;
                if (i % SLOW == 0) {
                    colour = (float) (bright * (0.75 + 0.25 * Curve.sine((float) (0.17 * (start + t) + voice * 0.3))));
                }
                double rise = Math.min(1, t / attack);
                double fall = Math.min(1, (seconds + release - t) / release);
                float shape = (float) (rise * rise * fall * fall * gain / 3);
                float turn = (float) (frequency * t % 1.0) + 0.13f * (voice + 1);
                float wave = Curve.sine(turn)
                        + colour
                                * (0.70f * Curve.sine(2 * turn)
                                        + colour * (0.60f * Curve.sine(3 * turn) + 0.40f * Curve.sine(4 * turn)));
                track.left[first + i] += wave * shape * toLeft;
                track.right[first + i] += wave * shape * toRight;
            }
        }
    }

    /** A soft plucked tone. */
    static void pluck(Track track, double start, double note, double gain, double bright, double pan) {
        int first = (int) (start * RATE);
        double frequency = hertz(note);
        for (int i = 0; i < RATE * 1.4 && first + i < track.length(); i++) {
            double t = i / RATE;
            double strike = Math.min(1, t / 0.004);
            float turn = (float) (frequency * t % 1.0);
            double wave = Curve.sine(turn) * Math.exp(-4.2 * t)
                    + (0.20 + 0.50 * bright) * Curve.sine(2 * turn) * Math.exp(-8 * t)
                    + 0.45 * bright * Curve.sine(4 * turn) * Math.exp(-17 * t);
            track.add(first + i, wave * strike * gain, pan);
        }
    }

    /** A deep round tone under the chord. */
    static void bass(Track track, double start, double seconds, double note, double gain) {
        int first = (int) (start * RATE);
        double frequency = hertz(note);
        for (int i = 0; i < seconds * RATE && first + i < track.length(); i++) {
            double t = i / RATE;
            double shape = Math.min(1, t / 0.05) * Math.min(1, (seconds - t) / 0.15) * Math.exp(-0.35 * t);
            float turn = (float) (frequency * t % 1.0);
            track.add(
                    first + i,
                    (Curve.sine(turn) + 0.55 * Curve.sine(2 * turn) + 0.20 * Curve.sine(3 * turn)) * shape * gain,
                    0);
        }
    }

    /** A drum more felt than heard. */
    static void thump(Track track, double start, double gain) {
        int first = (int) (start * RATE);
        double turn = 0;
        for (int i = 0; i < RATE * 0.35 && first + i < track.length(); i++) {
            double t = i / RATE;
            turn += (46 + 70 * Math.exp(-28 * t)) / RATE;
            track.add(first + i, Curve.sine((float) turn) * Math.exp(-9 * t) * Math.min(1, t / 0.002) * gain, 0);
        }
    }
}
