package com.alwrity.studio.provider.local.storyboard.paint;

import java.awt.Color;

/** A colour in sRGB, each channel from 0 to 1; as light it may be stronger than 1. */
public record Tint(float r, float g, float b) {

    public static final Tint BLACK = new Tint(0, 0, 0);
    public static final Tint WHITE = new Tint(1, 1, 1);

    /** @param rgb {@code 0xRRGGBB} */
    public static Tint of(int rgb) {
        return new Tint((rgb >> 16 & 255) / 255f, (rgb >> 8 & 255) / 255f, (rgb & 255) / 255f);
    }

    /** @param hue from 0 to 1, red at 0 */
    public static Tint hsb(double hue, double saturation, double brightness) {
        return of(Color.HSBtoRGB((float) hue, (float) saturation, (float) brightness));
    }

    /** @param share how much of the other, from 0 to 1 */
    public Tint mix(Tint other, double share) {
        float s = (float) share;
        return new Tint(r + (other.r - r) * s, g + (other.g - g) * s, b + (other.b - b) * s);
    }

    public Tint scaled(double factor) {
        float f = (float) factor;
        return new Tint(r * f, g * f, b * f);
    }

    public Tint times(Tint other) {
        return new Tint(r * other.r, g * other.g, b * other.b);
    }

    /** @param factor 0 is grey, 1 as it is, above 1 more colourful */
    public Tint saturated(double factor) {
        float grey = luma();
        return new Tint(grey, grey, grey).mix(this, factor);
    }

    public float luma() {
        return 0.2126f * r + 0.7152f * g + 0.0722f * b;
    }

    public int rgb() {
        return channel(r) << 16 | channel(g) << 8 | channel(b);
    }

    public Color color() {
        return new Color(rgb());
    }

    /** @param alpha from 0 to 1, cut where it is beyond */
    public Color color(double alpha) {
        return new Color(channel((float) alpha) << 24 | rgb(), true);
    }

    private static int channel(float value) {
        return value <= 0 ? 0 : value >= 1 ? 255 : Math.round(value * 255);
    }
}
