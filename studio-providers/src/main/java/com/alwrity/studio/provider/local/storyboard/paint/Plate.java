package com.alwrity.studio.provider.local.storyboard.paint;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.function.Consumer;

/**
 * A layer painted once and shown in every frame, moved and scaled at fractions of a pixel. It reaches beyond the picture
 * on all sides so that a moving camera finds no end.
 */
public final class Plate {

    private final int originX;
    private final int originY;
    private final int width;
    private final int height;
    private final int[] pixels;
    private final int[] first;
    private final int[] last;

    private Plate(int originX, int originY, BufferedImage image) {
        this.originX = originX;
        this.originY = originY;
        width = image.getWidth();
        height = image.getHeight();
        pixels = pixelsOf(image);
        first = new int[height];
        last = new int[height];
        findSpans();
    }

    /**
     * Paints a layer of a picture of this size; the pen's places are the picture's.
     *
     * @param margin how far it reaches beyond the picture, in pixels
     */
    public static Plate of(int width, int height, int margin, Consumer<Graphics2D> art) {
        return within(-margin, -margin, width + 2 * margin, height + 2 * margin, art);
    }

    /** Paints a layer that fills only this part of the picture. */
    public static Plate within(int x, int y, int width, int height, Consumer<Graphics2D> art) {
        BufferedImage image =
                new BufferedImage(Math.max(1, width), Math.max(1, height), BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D pen = Stage.fine(image.createGraphics());
        pen.translate(-x, -y);
        art.accept(pen);
        pen.dispose();
        return new Plate(x, y, image);
    }

    /** The same layer out of focus. */
    public Plate blurred(int radius) {
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        System.arraycopy(pixels, 0, pixelsOf(copy), 0, pixels.length);
        Blur.box(pixelsOf(copy), width, height, radius);
        Blur.box(pixelsOf(copy), width, height, Math.max(1, radius * 2 / 3));
        return new Plate(originX, originY, copy);
    }

    public void show(Stage stage, Camera camera, double depth) {
        show(stage, camera.at(stage, depth), 1);
    }

    /**
     * @param view a scale and a move, no turn
     * @param opacity from 0 to 1
     */
    public void show(Stage stage, AffineTransform view, double opacity) {
        double scaleX = view.getScaleX();
        double scaleY = view.getScaleY();
        double left = view.getTranslateX() + originX * scaleX;
        double top = view.getTranslateY() + originY * scaleY;
        int strength = (int) Math.round(Curve.clamp(opacity, 0, 1) * 256);
        int from = Math.max(0, (int) Math.ceil(top));
        int until = Math.min(stage.height(), (int) Math.floor(top + (height - 1) * scaleY));
        for (int y = from; y < until; y++) {
            double v = (y - top) / scaleY;
            row(stage, y, (int) v, (int) ((v - (int) v) * 256), left, scaleX, strength);
        }
    }

    private void row(Stage stage, int y, int upper, int down, double left, double scale, int strength) {
        int lower = Math.min(upper + 1, height - 1);
        int begin = Math.min(first[upper], first[lower]) - 1;
        int end = Math.max(last[upper], last[lower]) + 1;
        int x = Math.max(0, (int) Math.ceil(left + Math.max(0, begin) * scale));
        int stop = Math.min(stage.width(), (int) Math.floor(left + Math.min(width - 2, end) * scale));
        int[] out = stage.pixels();
        int a = upper * width;
        int b = lower * width;
        int place = y * stage.width() + x;
        long step = (long) (65_536 / scale);
        long u = (long) ((x - left) / scale * 65_536);
        for (; x < stop; x++, place++, u += step) {
            int column = (int) (u >> 16);
            int right = (int) (u >> 8 & 255);
            int p = a + column;
            int q = b + column;
            if ((pixels[p] | pixels[p + 1] | pixels[q] | pixels[q + 1]) >>> 24 == 0) {
                continue;
            }
            int ink = Ink.mix(Ink.mix(pixels[p], pixels[p + 1], right), Ink.mix(pixels[q], pixels[q + 1], right), down);
            if (strength < 256) {
                ink = Ink.faded(ink, strength);
            }
            out[place] = Ink.over(ink, out[place]);
        }
    }

    private void findSpans() {
        for (int y = 0; y < height; y++) {
            int left = 0;
            while (left < width && pixels[y * width + left] >>> 24 == 0) {
                left++;
            }
            int right = width - 1;
            while (right >= left && pixels[y * width + right] >>> 24 == 0) {
                right--;
            }
            first[y] = left;
            last[y] = right;
        }
    }

    private static int[] pixelsOf(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
