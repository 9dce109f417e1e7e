package com.alwrity.studio.provider.local.storyboard.paint;

/** Cloud-like noise that repeats at every whole number; values from 0 to 1 around 0.5. */
public final class Noise {

    private static final int SIZE = 512;
    private static final int MASK = SIZE - 1;
    private static final float[] FBM = new float[SIZE * SIZE];

    static {
        float[] sum = new float[SIZE * SIZE];
        float amplitude = 1;
        for (int cells = 4, octave = 0; octave < 7; octave++, cells *= 2, amplitude *= 0.52f) {
            add(sum, cells, amplitude, 71 + octave);
        }
        stretch(sum);
    }

    private Noise() {}

    /** Fractal noise, seven octaves from four cells upwards. */
    public static float at(float x, float y) {
        float px = x * SIZE;
        float py = y * SIZE;
        int ix = Curve.floor(px);
        int iy = Curve.floor(py);
        float fx = px - ix;
        float fy = py - iy;
        int row = (iy & MASK) * SIZE;
        int next = (iy + 1 & MASK) * SIZE;
        int left = ix & MASK;
        int right = ix + 1 & MASK;
        float top = FBM[row + left] + (FBM[row + right] - FBM[row + left]) * fx;
        float bottom = FBM[next + left] + (FBM[next + right] - FBM[next + left]) * fx;
        return top + (bottom - top) * fy;
    }

    /** Noise along a line, its own one for each seed; from -1 to 1. */
    public static float along(float x, long seed) {
        return 2 * at(x, Dice.at(seed, 3)) - 1;
    }

    private static void add(float[] sum, int cells, float amplitude, long seed) {
        for (int y = 0; y < SIZE; y++) {
            float v = (float) y * cells / SIZE;
            int cy = (int) v;
            float sy = smooth(v - cy);
            for (int x = 0; x < SIZE; x++) {
                float u = (float) x * cells / SIZE;
                int cx = (int) u;
                float sx = smooth(u - cx);
                float top = mix(knot(cx, cy, cells, seed), knot(cx + 1, cy, cells, seed), sx);
                float bottom = mix(knot(cx, cy + 1, cells, seed), knot(cx + 1, cy + 1, cells, seed), sx);
                sum[y * SIZE + x] += amplitude * mix(top, bottom, sy);
            }
        }
    }

    private static float knot(int x, int y, int cells, long seed) {
        return Dice.at(seed, x % cells * 8191 + y % cells);
    }

    private static void stretch(float[] sum) {
        float low = Float.MAX_VALUE;
        float high = -Float.MAX_VALUE;
        for (float value : sum) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        for (int i = 0; i < sum.length; i++) {
            FBM[i] = (sum[i] - low) / (high - low);
        }
    }

    private static float smooth(float t) {
        return t * t * t * (t * (t * 6 - 15) + 10);
    }

    private static float mix(float a, float b, float t) {
        return a + (b - a) * t;
    }
}
