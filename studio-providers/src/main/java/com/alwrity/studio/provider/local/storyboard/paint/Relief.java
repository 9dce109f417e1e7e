package com.alwrity.studio.provider.local.storyboard.paint;

/**
 * Land or water as a height for each column, with a lit side and a shaded side: hills, dunes, waves. Filling by columns
 * is many times quicker than a gradient path, and its edge is exact to a fraction of a pixel.
 */
public final class Relief {

    private static final int STEPS = 64;

    private final float[] top;
    private final float[] light;
    private final Tint[] ramp;

    /**
     * @param crest colour at the top edge in shade
     * @param crestLit colour at the top edge in light
     * @param foot colour far below the edge, in light and in shade
     */
    public Relief(int width, Tint crest, Tint crestLit, Tint foot) {
        top = new float[width];
        light = new float[width];
        ramp = new Tint[] {crest, crestLit, foot};
    }

    /** The edge, in pixels from the top, for each column. */
    public float[] top() {
        return top;
    }

    /** How lit each column is, 0 to 1. */
    public float[] light() {
        return light;
    }

    /** Lights each column by the slope of the edge: what faces left is lit when {@code side} is positive. */
    public void lightBySlope(double side) {
        for (int x = 0; x < top.length; x++) {
            float slope = top[Math.min(x + 2, top.length - 1)] - top[Math.max(x - 2, 0)];
            light[x] = Curve.unit((float) (0.45 + slope * side));
        }
    }

    /** The lowest point of the edge: above it the picture below still shows. */
    public int lowest() {
        float low = 0;
        for (float y : top) {
            low = Math.max(low, y);
        }
        return (int) Math.ceil(low) + 1;
    }

    /**
     * Fills from the edge down.
     *
     * @param until where to stop, in pixels from the top
     * @param fall over how many pixels the colour turns into that of the foot
     */
    public void fill(Stage stage, int until, double fall) {
        int[][] colours = colours();
        int[] pixels = stage.pixels();
        int width = Math.min(stage.width(), top.length);
        int bottom = Math.min(stage.height(), until);
        float scale = (float) (STEPS / Math.max(fall, 1));
        float high = Float.MAX_VALUE;
        for (float y : top) {
            high = Math.min(high, y);
        }
        int[] shade = new int[width];
        for (int x = 0; x < width; x++) {
            shade[x] = Math.min(15, (int) (light[x] * 15.99f));
        }
        for (int y = Math.max(0, (int) high); y < bottom; y++) {
            int place = y * stage.width();
            for (int x = 0; x < width; x++) {
                float depth = y - top[x];
                if (depth <= -1) {
                    continue;
                }
                int step = depth <= 0 ? 0 : Math.min(STEPS - 1, (int) (depth * scale));
                int ink = colours[shade[x]][step];
                pixels[place + x] =
                        depth >= 0 ? ink : Ink.mix(pixels[place + x], ink, (int) ((1 + depth) * 256)) & 0xFFFFFF;
            }
        }
    }

    private int[][] colours() {
        int[][] colours = new int[16][STEPS];
        for (int shade = 0; shade < 16; shade++) {
            Tint edge = ramp[0].mix(ramp[1], shade / 15.0);
            for (int step = 0; step < STEPS; step++) {
                double k = 1 - Math.pow(1 - step / (STEPS - 1.0), 2);
                colours[shade][step] = edge.mix(ramp[2], k).rgb();
            }
        }
        return colours;
    }
}
