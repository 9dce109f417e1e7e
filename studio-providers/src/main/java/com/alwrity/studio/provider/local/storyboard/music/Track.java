package com.alwrity.studio.provider.local.storyboard.music;

/** Stereo sound that parts are added to, 48 kHz. */
final class Track {

    static final int RATE = 48_000;

    final float[] left;
    final float[] right;

    Track(int frames) {
        left = new float[frames];
        right = new float[frames];
    }

    int length() {
        return left.length;
    }

    /** @param pan from -1, all left, to 1, all right */
    void add(int frame, double value, double pan) {
        if (frame >= 0 && frame < left.length) {
            left[frame] += (float) (value * toLeft(pan));
            right[frame] += (float) (value * toRight(pan));
        }
    }

    /** Share of a sound that is heard on the left, so that it is as loud wherever it is. */
    static float toLeft(double pan) {
        return (float) Math.sqrt(0.5 * (1 - pan));
    }

    static float toRight(double pan) {
        return (float) Math.sqrt(0.5 * (1 + pan));
    }

    void add(Track other, double gain) {
        for (int i = 0; i < left.length; i++) {
            left[i] += (float) (other.left[i] * gain);
            right[i] += (float) (other.right[i] * gain);
        }
    }

    /** Swells in at the beginning and dies away at the end. */
    void fade(double inSeconds, double outSeconds) {
        int in = (int) Math.min(inSeconds * RATE, left.length / 2.0);
        int out = (int) Math.min(outSeconds * RATE, left.length / 2.0);
        for (int i = 0; i < in; i++) {
            scale(i, curve((double) i / in));
        }
        for (int i = 0; i < out; i++) {
            scale(left.length - 1 - i, curve((double) i / out));
        }
    }

    /** Grows evenly to its full strength at the end, from that less the given share. */
    void swell(double share) {
        for (int i = 0; i < left.length; i++) {
            scale(i, 1 - share * (1 - (double) i / left.length));
        }
    }

    /** Softens what is loud and brings the loudest moment to the given share of full scale. */
    void level(double peak) {
        double loudest = 1e-9;
        for (int i = 0; i < left.length; i++) {
            loudest = Math.max(loudest, Math.max(Math.abs(left[i]), Math.abs(right[i])));
        }
        double drive = 1.5 / loudest;
        double gain = peak / Math.tanh(1.5);
        for (int i = 0; i < left.length; i++) {
            left[i] = (float) (Math.tanh(left[i] * drive) * gain);
            right[i] = (float) (Math.tanh(right[i] * drive) * gain);
        }
    }

    private void scale(int frame, double gain) {
        left[frame] *= (float) gain;
        right[frame] *= (float) gain;
    }

    private static double curve(double share) {
        return share * share * (3 - 2 * share);
    }
}
