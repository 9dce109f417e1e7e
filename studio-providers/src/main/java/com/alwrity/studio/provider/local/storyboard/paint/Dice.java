package com.alwrity.studio.provider.local.storyboard.paint;

import java.util.List;

/** Chance that repeats itself: the same seed always throws the same. */
public final class Dice {

    private static final long STEP = 0x9E3779B97F4A7C15L;

    private long state;

    public Dice(long seed) {
        state = seed;
    }

    /** The next number, from 0 to below 1. */
    public double next() {
        state += STEP;
        return (scramble(state) >>> 11) * 0x1p-53;
    }

    public double between(double low, double high) {
        return low + next() * (high - low);
    }

    public int below(int bound) {
        return (int) (next() * bound);
    }

    public boolean chance(double probability) {
        return next() < probability;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** A number for this seed and index, from 0 to below 1: chance without a state, for what is drawn in any order. */
    public static float at(long seed, int index) {
        return (scramble(seed + (index + 1) * STEP) >>> 40) * 0x1p-24f;
    }

    /** Another seed for the part of this name. */
    public static long derive(long seed, int part) {
        return scramble(seed ^ scramble(part * STEP + 1));
    }

    private static long scramble(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }
}
