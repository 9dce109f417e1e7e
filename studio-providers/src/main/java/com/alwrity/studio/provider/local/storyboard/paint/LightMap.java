package com.alwrity.studio.provider.local.storyboard.paint;

import java.util.Arrays;

/**
 * Light that is added to a picture at the end: glows, beams, bloom. It is soft, so a quarter of the picture's size is
 * enough. Places and radii are in the picture's pixels.
 */
public final class LightMap {

    static final int SCALE = 4;

    final int width;
    final int height;
    final float[] red;
    final float[] green;
    final float[] blue;

    LightMap(int pictureWidth, int pictureHeight) {
        width = (pictureWidth + SCALE - 1) / SCALE + 1;
        height = (pictureHeight + SCALE - 1) / SCALE + 1;
        red = new float[width * height];
        green = new float[width * height];
        blue = new float[width * height];
    }

    void clear() {
        Arrays.fill(red, 0);
        Arrays.fill(green, 0);
        Arrays.fill(blue, 0);
    }

    /** A round glow, strongest at its centre, gone at its radius. */
    public void glow(double x, double y, double radius, Tint tint, double strength) {
        oval(x, y, radius, radius, tint, strength);
    }

    /** A glow with its own radius across and down. */
    public void oval(double x, double y, double across, double down, Tint tint, double strength) {
        float cx = (float) x / SCALE;
        float cy = (float) y / SCALE;
        float rx = (float) Math.max(across / SCALE, 0.8);
        float ry = (float) Math.max(down / SCALE, 0.8);
        int top = Math.max(0, (int) (cy - ry));
        int bottom = Math.min(height - 1, (int) (cy + ry) + 1);
        int left = Math.max(0, (int) (cx - rx));
        int right = Math.min(width - 1, (int) (cx + rx) + 1);
        for (int row = top; row <= bottom; row++) {
            float dy = (row - cy) / ry;
            for (int column = left; column <= right; column++) {
                float dx = (column - cx) / rx;
                float rest = 1 - dx * dx - dy * dy;
                if (rest > 0) {
                    add(row * width + column, tint, (float) strength * rest * rest * rest);
                }
            }
        }
    }

    /**
     * A beam that widens from a point and fades along its length.
     *
     * @param angle in radians, 0 to the right, growing clockwise
     * @param spread half of its opening, in radians
     */
    public void beam(double x, double y, double angle, double length, double spread, Tint tint, double strength) {
        float cx = (float) x / SCALE;
        float cy = (float) y / SCALE;
        float reach = (float) length / SCALE;
        float cos = (float) Math.cos(angle);
        float sin = (float) Math.sin(angle);
        float slope = (float) Math.tan(spread);
        for (int row = 0; row < height; row++) {
            float dy = row - cy;
            for (int column = 0; column < width; column++) {
                float dx = column - cx;
                float ahead = dx * cos + dy * sin;
                if (ahead <= 0 || ahead >= reach) {
                    continue;
                }
                float aside = (dy * cos - dx * sin) / (ahead * slope + 1);
                float across = 1 - aside * aside;
                if (across > 0) {
                    float along = 1 - ahead / reach;
                    add(row * width + column, tint, (float) strength * across * across * along * along);
                }
            }
        }
    }

    /** Light at one place of the map itself, for those that go over all of it. */
    void add(int place, Tint tint, float strength) {
        red[place] += tint.r() * strength;
        green[place] += tint.g() * strength;
        blue[place] += tint.b() * strength;
    }

    /** The light on one row of the picture, for each column of the map red, green and blue, in steps of 1/255. */
    void line(int y, float[] line) {
        int upper = Math.min(y / SCALE, height - 1) * width;
        int lower = Math.min(y / SCALE + 1, height - 1) * width;
        float down = (float) (y % SCALE) / SCALE;
        for (int x = 0; x < width; x++) {
            line[3 * x] = 255 * (red[upper + x] + (red[lower + x] - red[upper + x]) * down);
            line[3 * x + 1] = 255 * (green[upper + x] + (green[lower + x] - green[upper + x]) * down);
            line[3 * x + 2] = 255 * (blue[upper + x] + (blue[lower + x] - blue[upper + x]) * down);
        }
    }
}
