package com.alwrity.studio.provider.local.storyboard.paint;

/** A sky with a sun or moon, and clouds that are lit from its side. */
public final class Sky {

    private final Palette palette;
    private final float cover;
    private final float sunX;
    private final float sunY;
    private final float speed;
    private final float place;
    private final boolean disc;

    /**
     * @param sunX across the picture, from 0 to 1
     * @param sunY from the top (0) to the horizon (1)
     * @param speed of the clouds; 1 is a breeze, 10 a time lapse
     * @param disc whether sun or moon are seen themselves
     */
    public Sky(Palette palette, double cover, double sunX, double sunY, double speed, boolean disc, long seed) {
        this.palette = palette;
        this.cover = (float) cover;
        this.sunX = (float) sunX;
        this.sunY = (float) sunY;
        this.speed = (float) speed;
        this.disc = disc;
        place = Dice.at(seed, 17);
    }

    /** Paints down to the row of the horizon (a little below it, so that hills may start there). */
    public void paint(Stage stage, double horizon, double seconds, Camera camera) {
        paint(stage, horizon, seconds, camera, 0);
    }

    /** @param risen how much higher sun or moon stand than at first, as a share of the sky */
    public void paint(Stage stage, double horizon, double seconds, Camera camera, double risen) {
        float unit = stage.unit();
        float depth = (float) horizon;
        float sx = camera.across(stage, 0.05, sunX * stage.width());
        float sy = camera.down(stage, 0.05, (sunY - risen) * depth);
        float drift = (float) (seconds * speed * 0.006);
        float shiftX = (float) (camera.x() * 0.05) + place;
        stage.ground().paint(stage, (int) Math.ceil(horizon) + 2, (x, y, rgb) -> {
            float v = Math.min(1, y / depth);
            gradient(v, rgb);
            float dx = (x - sx) / unit;
            float dy = (y - sy) / unit;
            float near = 1 / (1 + 26 * (dx * dx + dy * dy * 1.5f));
            float wide = 1 / (1 + 2.2f * (dx * dx * 0.5f + dy * dy * 2));
            add(rgb, palette.sun(), 0.34f * near * near + 0.05f * near);
            add(rgb, palette.horizon(), 0.11f * wide);
            if (disc) {
                float core = Curve.step(0.045f, 0.036f, (float) Math.sqrt(dx * dx + dy * dy));
                add(rgb, palette.sun(), core * 0.9f);
            }
            clouds(x / unit, v, drift, shiftX, near, dx, rgb);
        });
        if (disc) {
            stage.light().glow(sx, sy, unit * 0.36, palette.sun(), 0.10);
        }
    }

    private void gradient(float v, float[] rgb) {
        float low = Curve.step(0.45f, 1, v);
        float mid = Curve.step(0, 0.62f, v);
        Tint zenith = palette.zenith();
        Tint sky = palette.sky();
        Tint horizon = palette.horizon();
        rgb[0] = lerp(lerp(zenith.r(), sky.r(), mid), horizon.r(), low);
        rgb[1] = lerp(lerp(zenith.g(), sky.g(), mid), horizon.g(), low);
        rgb[2] = lerp(lerp(zenith.b(), sky.b(), mid), horizon.b(), low);
    }

    private void clouds(float x, float v, float drift, float shift, float near, float dx, float[] rgb) {
        float far = 1 / (1.18f - v);
        float u = (x - 0.5f) * far * 0.085f + shift + drift;
        float w = far * 0.16f + place * 3;
        float bend = Noise.at(u * 0.7f - drift * 0.4f, w * 0.7f) - 0.5f;
        float here = Noise.at(u + bend * 0.16f, w + bend * 0.10f);
        float low = 0.80f - cover * 0.55f;
        float body = Curve.step(low, low + 0.26f, here) * Curve.step(1.02f, 0.86f, v);
        if (body <= 0) {
            return;
        }
        float toSun = -0.010f * Curve.unit(dx * 3 + 0.5f) + 0.005f;
        float lit = Noise.at(u + bend * 0.16f + toSun, w + bend * 0.10f + 0.014f);
        float light = Curve.unit(0.42f + (here - lit) * 5.5f + near * 0.9f - (here - low) * 0.7f);
        Tint shade = palette.cloudShade();
        Tint bright = palette.cloud();
        float glow = near * near * 0.55f;
        float opacity = body * (0.60f + 0.40f * cover);
        rgb[0] = lerp(rgb[0], lerp(shade.r(), bright.r(), light) + palette.sun().r() * glow, opacity);
        rgb[1] = lerp(rgb[1], lerp(shade.g(), bright.g(), light) + palette.sun().g() * glow, opacity);
        rgb[2] = lerp(rgb[2], lerp(shade.b(), bright.b(), light) + palette.sun().b() * glow, opacity);
    }

    private static void add(float[] rgb, Tint tint, float strength) {
        rgb[0] += tint.r() * strength;
        rgb[1] += tint.g() * strength;
        rgb[2] += tint.b() * strength;
    }

    private static float lerp(float a, float b, float t) {
        return a + (b - a) * t;
    }
}
