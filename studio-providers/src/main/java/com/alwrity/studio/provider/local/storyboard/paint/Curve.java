package com.alwrity.studio.provider.local.storyboard.paint;

/** The curves along which things change. */
public final class Curve {

    private static final int STEPS = 4096;
    private static final float[] SINE = new float[STEPS + 1];

    static {
        for (int i = 0; i <= STEPS; i++) {
            SINE[i] = (float) Math.sin(2 * Math.PI * i / STEPS);
        }
    }

    private Curve() {}

    /** A sine of turns (1 is a full circle), quick enough for every pixel. */
    public static float sine(float turns) {
        float place = (turns - floor(turns)) * STEPS;
        int i = (int) place;
        return SINE[i] + (SINE[Math.min(i + 1, STEPS)] - SINE[i]) * (place - i);
    }

    public static double clamp(double value, double low, double high) {
        return value < low ? low : Math.min(value, high);
    }

    public static float unit(float value) {
        return value < 0 ? 0 : Math.min(value, 1);
    }

    /** 0 up to {@code from}, 1 after {@code to}, smooth between. */
    public static float step(float from, float to, float value) {
        float t = unit((value - from) / (to - from));
        return t * t * (3 - 2 * t);
    }

    /** Quick at first, then ever slower; 0 to 1. */
    public static float arrive(float t) {
        float rest = 1 - unit(t);
        return 1 - rest * rest * rest;
    }

    static int floor(float value) {
        int whole = (int) value;
        return value < whole ? whole - 1 : whole;
    }
}
