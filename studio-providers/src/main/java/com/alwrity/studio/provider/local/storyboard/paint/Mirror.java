package com.alwrity.studio.provider.local.storyboard.paint;

/** A picture's upper part seen again in water or on wet ground below it. */
public final class Mirror {

    private final Tint tint;
    private final double clearness;
    private final double ripple;
    private final double squeeze;

    /**
     * @param tint the colour of the water itself, seen where it does not reflect
     * @param clearness share that it reflects near the viewer, from 0 to 1; far away it reflects more
     * @param ripple how far reflections are torn aside, in shares of the short side
     * @param squeeze how many rows of the picture one row of the water shows
     */
    public Mirror(Tint tint, double clearness, double ripple, double squeeze) {
        this.tint = tint;
        this.clearness = clearness;
        this.ripple = ripple;
        this.squeeze = squeeze;
    }

    /** Fills all below the given row with the reflection of what is above it. */
    public void below(Stage stage, int horizon, double seconds) {
        int width = stage.width();
        int height = stage.height();
        int[] pixels = stage.pixels();
        int depth = Math.max(1, height - horizon);
        int water = tint.rgb();
        for (int y = Math.max(horizon, 1); y < height; y++) {
            float near = (float) (y - horizon) / depth;
            float phase = 1 / (near + 0.06f);
            float wave = Noise.along(phase * 0.21f + (float) seconds * 0.05f, 11)
                    + 0.5f * Curve.sine(phase * 1.7f + (float) seconds * 0.35f);
            int source = (int) (horizon - 1 - (y - horizon) * squeeze - Math.abs(wave) * near * near * 0.06 * depth);
            source = Math.floorMod(source, 2 * horizon);
            source = source < horizon ? source : 2 * horizon - 1 - source;
            int mirrored = (int) (256 * Curve.clamp(clearness + (1 - clearness) * Math.pow(1 - near, 3) * 0.8, 0, 1));
            float reach = (float) (ripple * stage.unit() * (0.15 + near));
            float drift = (float) seconds * 0.03f;
            int row = source * width;
            for (int x = 0; x < width; x++) {
                float local =
                        Noise.at((float) x / width * (0.6f + 2.2f / phase) + phase * 0.11f, phase * 0.53f + drift);
                int aside = x + (int) ((local - 0.5f) * 2 * reach + wave * reach * 0.35f);
                aside = aside < 0 ? -aside : aside >= width ? 2 * width - 2 - aside : aside;
                int seen = pixels[row + Math.min(Math.max(aside, 0), width - 1)];
                pixels[y * width + x] = Ink.mix(water, seen, mirrored) & 0xFFFFFF;
            }
        }
    }
}
