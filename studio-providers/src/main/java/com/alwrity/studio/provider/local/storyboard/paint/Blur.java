package com.alwrity.studio.provider.local.storyboard.paint;

/** Box blur; two or three passes look like a lens. */
final class Blur {

    /** A sum of 255s times its share stays below 2^30. */
    private static final int ONE = 1 << 22;

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
        int seen = 0;
        for (int i = 0; i < count; i++) {
            line[i] = pixels[start + i * stride];
            seen |= line[i];
        }
        if (seen == 0) {
            return;
        }
        int alpha = 0;
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = -radius; i <= radius; i++) {
            int pixel = line[limit(i, count)];
            alpha += pixel >>> 24;
            red += pixel >>> 16 & 255;
            green += pixel >>> 8 & 255;
            blue += pixel & 255;
        }
        int share = ONE / (2 * radius + 1);
        for (int i = 0; i < count; i++) {
            pixels[start + i * stride] =
                    mean(alpha, share) << 24 | mean(red, share) << 16 | mean(green, share) << 8 | mean(blue, share);
            int comes = line[limit(i + radius + 1, count)];
            int goes = line[limit(i - radius, count)];
            alpha += (comes >>> 24) - (goes >>> 24);
            red += (comes >>> 16 & 255) - (goes >>> 16 & 255);
            green += (comes >>> 8 & 255) - (goes >>> 8 & 255);
            blue += (comes & 255) - (goes & 255);
        }
    }

    /** Multiplying takes a fraction of the time of dividing. */
    private static int mean(int sum, int share) {
        return sum * share + ONE / 2 >>> 22;
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
