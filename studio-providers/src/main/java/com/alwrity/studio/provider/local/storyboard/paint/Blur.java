package com.alwrity.studio.provider.local.storyboard.paint;

/** Box blur; two or three passes look like a lens. */
final class Blur {

    private Blur() {}

    /** Blurs premultiplied pixels in place, both ways. */
    static void box(int[] pixels, int width, int height, int radius) {
        int[] line = new int[Math.max(width, height)];
        for (int y = 0; y < height; y++) {
            run(pixels, y * width, 1, width, radius, line);
        }
        for (int x = 0; x < width; x++) {
            run(pixels, x, width, height, radius, line);
        }
    }

    private static void run(int[] pixels, int start, int stride, int count, int radius, int[] line) {
        for (int i = 0; i < count; i++) {
            line[i] = pixels[start + i * stride];
        }
        int[] sum = new int[4];
        for (int i = -radius; i <= radius; i++) {
            add(sum, line[limit(i, count)], 1);
        }
        int size = 2 * radius + 1;
        for (int i = 0; i < count; i++) {
            pixels[start + i * stride] = sum[0] / size << 24 | sum[1] / size << 16 | sum[2] / size << 8 | sum[3] / size;
            add(sum, line[limit(i + radius + 1, count)], 1);
            add(sum, line[limit(i - radius, count)], -1);
        }
    }

    private static void add(int[] sum, int pixel, int sign) {
        sum[0] += sign * (pixel >>> 24);
        sum[1] += sign * (pixel >>> 16 & 255);
        sum[2] += sign * (pixel >>> 8 & 255);
        sum[3] += sign * (pixel & 255);
    }

    private static int limit(int index, int count) {
        return index < 0 ? 0 : Math.min(index, count - 1);
    }

    /** Blurs one channel of light in place. */
    static void box(float[] values, int width, int height, int radius, float[] line) {
        for (int y = 0; y < height; y++) {
            run(values, y * width, 1, width, radius, line);
        }
        for (int x = 0; x < width; x++) {
            run(values, x, width, height, radius, line);
        }
    }

    private static void run(float[] values, int start, int stride, int count, int radius, float[] line) {
        for (int i = 0; i < count; i++) {
            line[i] = values[start + i * stride];
        }
        float sum = 0;
        for (int i = -radius; i <= radius; i++) {
            sum += line[limit(i, count)];
        }
        float share = 1f / (2 * radius + 1);
        for (int i = 0; i < count; i++) {
            values[start + i * stride] = sum * share;
            sum += line[limit(i + radius + 1, count)] - line[limit(i - radius, count)];
        }
    }
}
