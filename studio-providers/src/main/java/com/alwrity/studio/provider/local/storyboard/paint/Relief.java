package com.alwrity.studio.provider.local.storyboard.paint;

/**
 * Land or water as a height for each column, with a lit side and a shaded side: hills, dunes, waves. Filling by columns
 * is many times quicker than a gradient path, and its edge is exact to a fraction of a pixel.
 */
public final class Relief {

    private static final int STEPS = 64;
    private static final int SHADES = 48;
    private static final int GRAIN = 256;
    private static final byte[] STREAKS = streaks();

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

    /**
     * Lights each column by the slope of the edge.
     *
     * @param side how much a slope of one turns it to the light: what faces left is lit when this is positive
     * @param reach over how many pixels to each side the slope is taken; small ridges would streak all below them
     */
    public void lightBySlope(double side, int reach) {
        int last = top.length - 1;
        for (int x = 0; x <= last; x++) {
            float ahead = top[Math.min(x + reach, last)] + top[Math.min(x + reach / 2, last)];
            float behind = top[Math.max(x - reach, 0)] + top[Math.max(x - reach / 2, 0)];
            light[x] = Curve.unit((float) (0.45 + (ahead - behind) / (3 * reach) * side));
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
     * Fills from the edge down, in flat colour that turns into that of the foot.
     *
     * @param until where to stop, in pixels from the top
     * @param fall over how many pixels the colour turns into that of the foot
     */
    public void fill(Stage stage, int until, double fall) {
        fill(stage, until, fall, 0, 0);
    }

    /**
     * Fills from the edge down, with streaks that follow the edge, as on water.
     *
     * @param grain how strong they are, from 0 to 1
     * @param shift how far they have run to the right, in pixels
     */
    public void fill(Stage stage, int until, double fall, double grain, int shift) {
        int[][] colours = colours();
        int[] pixels = stage.pixels();
        int width = Math.min(stage.width(), top.length);
        int bottom = Math.min(stage.height(), until);
        float scale = (float) (STEPS / Math.max(fall, 1));
        float high = Float.MAX_VALUE;
        for (float y : top) {
            high = Math.min(high, y);
        }
        int strength = (int) (grain * STEPS);
        float rows = (float) (GRAIN / 2 / Math.max(fall, 1));
        int[] shade = new int[width];
        for (int x = 0; x < width; x++) {
            shade[x] = Math.min(SHADES - 1, (int) (light[x] * SHADES));
        }
        for (int y = Math.max(0, (int) high); y < bottom; y++) {
            int place = y * stage.width();
            for (int x = 0; x < width; x++) {
                float depth = y - top[x];
                if (depth <= -1) {
                    continue;
                }
                int step = depth <= 0 ? 0 : (int) (depth * scale);
                if (strength > 0 && step > 0) {
                    int row = (int) (depth * rows) & GRAIN - 1;
                    step = Math.max(0, step + (STREAKS[row * GRAIN + (x - shift & GRAIN - 1)] * strength >> 7));
                }
                step = Math.min(STEPS - 1, step);
                int ink = colours[shade[x]][step];
                pixels[place + x] =
                        depth >= 0 ? ink : Ink.mix(pixels[place + x], ink, (int) ((1 + depth) * 256)) & 0xFFFFFF;
            }
        }
    }

    /** Noise drawn out sideways, from -127 to 127. */
    private static byte[] streaks() {
        byte[] grain = new byte[GRAIN * GRAIN];
        for (int y = 0; y < GRAIN; y++) {
            for (int x = 0; x < GRAIN; x++) {
                float value = Noise.at((float) x / GRAIN, 4f * y / GRAIN) - 0.5f;
                grain[y * GRAIN + x] = (byte) Curve.clamp(value * 400, -127, 127);
            }
        }
        return grain;
    }

    private int[][] colours() {
        int[][] colours = new int[SHADES][STEPS];
        for (int shade = 0; shade < SHADES; shade++) {
            Tint edge = ramp[0].mix(ramp[1], shade / (SHADES - 1.0));
            for (int step = 0; step < STEPS; step++) {
                double k = 1 - Math.pow(1 - step / (STEPS - 1.0), 2);
                colours[shade][step] = edge.mix(ramp[2], k).rgb();
            }
        }
        return colours;
    }
}
