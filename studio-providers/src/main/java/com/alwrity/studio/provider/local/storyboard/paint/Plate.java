package com.alwrity.studio.provider.local.storyboard.paint;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * A layer painted once and shown in every frame, moved and scaled at fractions of a pixel. It reaches beyond the picture
 * on all sides so that a moving camera finds no end.
 */
public final class Plate {

    /** Fewer transparent pixels than this are not worth leaving out. */
    private static final int GAP = 24;

    private final int originX;
    private final int originY;
    private final int width;
    private final int height;
    private final int[] pixels;
    private final int[][] runs;

    private Plate(int originX, int originY, BufferedImage image) {
        this.originX = originX;
        this.originY = originY;
        width = image.getWidth();
        height = image.getHeight();
        pixels = pixelsOf(image);
        runs = new int[height][];
        for (int y = 0; y < height; y++) {
            runs[y] = runs(y);
        }
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
        int[] painted = runs[upper];
        for (int run = 0; run < painted.length; run += 2) {
            int from = Math.max(0, (int) Math.ceil(left + painted[run] * scale));
            int until = Math.min(stage.width(), (int) Math.floor(left + Math.min(width - 2, painted[run + 1]) * scale));
            if (from < until) {
                run(stage, y, upper, down, left, scale, strength, from, until);
            }
        }
    }

    private void run(
            Stage stage, int y, int upper, int down, double left, double scale, int strength, int from, int until) {
        long step = (long) (65_536 / scale);
        long u = (long) ((from - left) / scale * 65_536);
        int[] line = stage.line(width);
        int lastColumn = Math.min(width - 1, (int) (u + (until - 1 - from) * step >> 16) + 1);
        int lower = Math.min(upper + 1, height - 1);
        between(upper * width, lower * width, (int) (u >> 16), lastColumn, down, line);
        int[] out = stage.pixels();
        int place = y * stage.width() + from;
        for (int x = from; x < until; x++, place++, u += step) {
            int column = (int) (u >> 16);
            int one = line[column];
            int two = line[column + 1];
            if ((one | two) >>> 24 == 0) {
                continue;
            }
            int ink = Ink.mix(one, two, (int) (u >> 8 & 255));
            if (strength < 256) {
                ink = Ink.faded(ink, strength);
            }
            out[place] = Ink.over(ink, out[place]);
        }
    }

    /** Mixes two rows of the layer into one. */
    private void between(int upper, int lower, int first, int last, int share, int[] line) {
        for (int x = first; x <= last; x++) {
            line[x] = Ink.mix(pixels[upper + x], pixels[lower + x], share);
        }
    }

    /** Where this row or the next one is painted: beginnings and ends in turn, small gaps left out. */
    private int[] runs(int upper) {
        int lower = Math.min(upper + 1, height - 1);
        int[] found = new int[2 * (width / GAP + 2)];
        int count = 0;
        int end = -GAP;
        for (int x = 0; x < width; x++) {
            if ((pixels[upper * width + x] | pixels[lower * width + x]) >>> 24 != 0) {
                if (x - end >= GAP) {
                    found[count] = Math.max(0, x - 1);
                    count += 2;
                }
                end = x + 1;
                found[count - 1] = end;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private static int[] pixelsOf(BufferedImage image) {
        return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    }
}
