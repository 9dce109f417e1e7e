package com.alwrity.studio.provider.local.storyboard;

import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Noise;

/** One shot turns into the next: everywhere at once, or along a soft edge that crosses the picture. */
final class Transition {

    /** How long it lasts, in seconds, half of it before the cut. */
    static final double SECONDS = 0.7;

    private static final float SOFT = 0.35f;

    private final float across;
    private final float down;
    private final float cloud;

    Transition(long seed) {
        boolean dissolve = Dice.at(seed, 0) < 0.34;
        double angle = 2 * Math.PI * Dice.at(seed, 1);
        across = dissolve ? 0 : (float) Math.cos(angle);
        down = dissolve ? 0 : (float) Math.sin(angle);
        cloud = dissolve ? 0.25f : 0.45f;
    }

    /**
     * Lays the next picture over the present one.
     *
     * @param share how far it went, from 0 to 1
     */
    void blend(int[] pixels, int[] next, int width, int height, double share) {
        float reach = Math.abs(across) + Math.abs(down) + cloud;
        float front = (float) share * (1 + SOFT) - SOFT;
        for (int y = 0; y < height; y++) {
            float v = (float) y / height - 0.5f;
            int row = y * width;
            for (int x = 0; x < width; x++) {
                float u = (float) x / width - 0.5f;
                float noise = Noise.at(u * 0.5f, v * 0.5f) - 0.5f;
                float place = (u * across + v * down + noise * cloud) / reach + 0.5f;
                float hidden = Curve.step(front, front + SOFT, place);
                pixels[row + x] = mix(next[row + x], pixels[row + x], (int) (hidden * 256));
            }
        }
    }

    private static int mix(int one, int other, int share) {
        int rest = 256 - share;
        return ((one & 0xFF00FF) * rest + (other & 0xFF00FF) * share >>> 8 & 0xFF00FF)
                | ((one & 0x00FF00) * rest + (other & 0x00FF00) * share >>> 8 & 0x00FF00);
    }
}
