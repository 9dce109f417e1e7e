package com.alwrity.studio.provider.local.storyboard.paint;

/**
 * What has no edges (skies, water light, nebulae), computed at a third of the picture's size for each frame and spread
 * smoothly over its pixels, with a little noise against banding.
 */
public final class SoftGround {

    private static final int SCALE = 3;
    private static final int DITHER = 64;
    private static final float[] NOISE = new float[DITHER * DITHER];

    static {
        for (int i = 0; i < NOISE.length; i++) {
            NOISE[i] = Dice.at(5, i);
        }
    }

    private final int pictureWidth;
    private final int pictureHeight;
    private final int width;
    private final int height;
    private final float[] rows;
    private final float[] line;

    SoftGround(int pictureWidth, int pictureHeight) {
        this.pictureWidth = pictureWidth;
        this.pictureHeight = pictureHeight;
        width = (pictureWidth + SCALE - 1) / SCALE + 1;
        height = (pictureHeight + SCALE - 1) / SCALE + 1;
        rows = new float[width * height * 3];
        line = new float[width * 3];
    }

    /** Gives each place its colour. */
    public interface Shade {
        /**
         * @param x in pixels of the picture
         * @param y in pixels of the picture
         * @param rgb takes red, green and blue, from 0 to 1
         */
        void at(float x, float y, float[] rgb);
    }

    /** Paints the picture from the top down to the given row. */
    public void paint(Stage stage, int until, Shade shade) {
        paint(stage, 0, until, shade);
    }

    /** Paints the picture's rows from {@code from} to below {@code until}. */
    public void paint(Stage stage, int from, int until, Shade shade) {
        int first = Math.max(0, from);
        int last = Math.min(until, pictureHeight);
        if (last <= first) {
            return;
        }
        float[] rgb = new float[3];
        for (int row = first / SCALE; row <= Math.min(height - 1, (last - 1) / SCALE + 1); row++) {
            int place = row * width * 3;
            for (int column = 0; column < width; column++, place += 3) {
                shade.at(column * SCALE, row * SCALE, rgb);
                rows[place] = rgb[0] * 255;
                rows[place + 1] = rgb[1] * 255;
                rows[place + 2] = rgb[2] * 255;
            }
        }
        spread(stage.pixels(), first, last);
    }

    private void spread(int[] pixels, int first, int last) {
        for (int y = first; y < last; y++) {
            int upper = y / SCALE * width * 3;
            int lower = Math.min(y / SCALE + 1, height - 1) * width * 3;
            float down = (float) (y % SCALE) / SCALE;
            for (int i = 0; i < line.length; i++) {
                line[i] = rows[upper + i] + (rows[lower + i] - rows[upper + i]) * down;
            }
            spreadLine(pixels, y * pictureWidth, (y % DITHER) * DITHER);
        }
    }

    private void spreadLine(int[] pixels, int start, int noise) {
        for (int left = 0, x = 0; x < pictureWidth; left += 3) {
            float r = line[left];
            float g = line[left + 1];
            float b = line[left + 2];
            float stepR = (line[left + 3] - r) / SCALE;
            float stepG = (line[left + 4] - g) / SCALE;
            float stepB = (line[left + 5] - b) / SCALE;
            for (int end = Math.min(x + SCALE, pictureWidth); x < end; x++) {
                float dither = NOISE[noise + (x & DITHER - 1)];
                pixels[start + x] =
                        limit((int) (r + dither)) << 16 | limit((int) (g + dither)) << 8 | limit((int) (b + dither));
                r += stepR;
                g += stepG;
                b += stepB;
            }
        }
    }

    private static int limit(int value) {
        return value < 0 ? 0 : Math.min(value, 255);
    }
}
