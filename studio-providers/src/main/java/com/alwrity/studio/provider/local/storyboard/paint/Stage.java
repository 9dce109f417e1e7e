package com.alwrity.studio.provider.local.storyboard.paint;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.Arrays;

/**
 * What one frame is painted on: pixels with a pen for them, soft ground below, and light to be added at the end. One
 * thread at a time uses it.
 */
public final class Stage {

    private static final int SAMPLE = 8;

    private final int width;
    private final int height;
    private final BufferedImage image;
    private final int[] pixels;
    private final SoftGround ground;
    private final LightMap light;
    private int[] line = new int[0];
    private Graphics2D pen;

    public Stage(int width, int height) {
        this.width = width;
        this.height = height;
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        ground = new SoftGround(width, height);
        light = new LightMap(width, height);
    }

    /** Black, without light, with a new pen. */
    public void clear() {
        Arrays.fill(pixels, 0);
        light.clear();
        if (pen != null) {
            pen.dispose();
        }
        pen = fine(image.createGraphics());
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The measure of all things drawn: the shorter side. */
    public float unit() {
        return Math.min(width, height);
    }

    /** Row by row, {@code 0xRRGGBB}. */
    public int[] pixels() {
        return pixels;
    }

    /** Room for one row of at least this many pixels, of use until the next call. */
    int[] line(int length) {
        if (line.length < length) {
            line = new int[length];
        }
        return line;
    }

    public Graphics2D pen() {
        return pen;
    }

    public SoftGround ground() {
        return ground;
    }

    public LightMap light() {
        return light;
    }

    /** How bright a part of the picture is on the whole, from 0 to 1. */
    public float brightness(Rectangle2D part) {
        int left = (int) Curve.clamp(part.getMinX(), 0, width - 1);
        int right = (int) Curve.clamp(part.getMaxX(), left + 1, width);
        int top = (int) Curve.clamp(part.getMinY(), 0, height - 1);
        int bottom = (int) Curve.clamp(part.getMaxY(), top + 1, height);
        long sum = 0;
        int count = 0;
        for (int y = top; y < bottom; y += SAMPLE) {
            for (int x = left; x < right; x += SAMPLE, count++) {
                int pixel = pixels[y * width + x];
                sum += 2 * (pixel >> 16 & 255) + 5 * (pixel >> 8 & 255) + (pixel & 255);
            }
        }
        return sum / (8f * 255 * count);
    }

    /** Darkens all; 1 leaves it as it is, 0 is black. */
    public void fade(double light) {
        if (light < 1) {
            int strength = (int) (256 * Curve.clamp(light, 0, 1));
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = Ink.faded(pixels[i], strength);
            }
        }
    }

    /** Sets a pen to draw smooth edges at fractions of a pixel. */
    public static Graphics2D fine(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return pen;
    }
}
