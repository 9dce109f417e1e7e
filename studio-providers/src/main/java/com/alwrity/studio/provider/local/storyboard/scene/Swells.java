package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Noise;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Relief;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import com.alwrity.studio.provider.local.storyboard.reading.Subject;

/** Swell behind swell, higher towards the viewer, with white water on the steep ones. */
final class Swells {

    static final int COUNT = 11;

    private final Setting setting;
    private final Palette palette;
    private final double rough;
    private final boolean litFromRight;
    private final Tint deep;
    private final Tint lit;

    /** @param rough from 0.3, a calm day, to 1.5, a gale */
    Swells(Setting setting, double rough, boolean litFromRight) {
        this.setting = setting;
        this.rough = rough;
        this.litFromRight = litFromRight;
        palette = setting.palette();
        boolean tropical = setting.shows(Subject.BEACH) && !setting.night() && !setting.wet();
        Tint water = tropical ? Tint.of(0x0e8fa3) : Tint.of(setting.wet() ? 0x235563 : 0x13587a);
        deep = water.mix(palette.near(), setting.night() ? 0.55 : setting.wet() ? 0.45 : 0.25);
        lit = water.mix(palette.horizon(), 0.42).mix(palette.haze(), 0.2);
    }

    /** Paints those from one number, the farthest being 0, to below another. */
    void paint(Stage stage, double seconds, Camera camera, float seen, int from, int until) {
        double bottom = stage.height() - seen;
        for (int i = from; i < until; i++) {
            double near = (i + 0.0) / COUNT;
            double place = Math.pow(near, 1.9);
            double base = seen + place * bottom * 1.05 + (i == 0 ? 0 : stage.unit() * 0.006);
            Tint crest = deep.mix(lit, 0.75 * (1 - near) + 0.12);
            Relief swell = new Relief(
                    stage.width(),
                    crest.mix(deep, 0.35),
                    crest.mix(palette.horizon(), 0.30 + 0.25 * (1 - near)).mix(Tint.of(0x9fd6cf), 0.10 * near),
                    deep.mix(palette.near(), 0.15 + 0.35 * near));
            double height = i == 0 ? 0 : stage.unit() * (0.004 + 0.085 * place) * rough;
            waves(swell.top(), base, height, seconds, camera, near, i);
            swell.lightBySlope((litFromRight ? -1 : 1) * (2.4 - 1.2 * near) / (0.4 + rough), Math.max(2, (int)
                    (stage.unit() * (0.006 + 0.030 * near))));
            double gap = bottom * (Math.pow((i + 2.0) / COUNT, 1.9) - place) + 3 * height;
            swell.fill(
                    stage,
                    i == COUNT - 1 ? stage.height() : (int) (base + gap + 4 * height),
                    stage.unit() * (0.02 + 0.34 * place),
                    0.55,
                    (int) (seconds * stage.unit() * (0.02 + 0.08 * near)));
            if (i > 1) {
                foam(stage, swell.top(), seconds, near, height, i);
            }
        }
    }

    private void waves(float[] top, double base, double height, double seconds, Camera camera, double near, int i) {
        float unit = setting.unit();
        float scale = (float) (1 / (unit * (0.12 + 0.95 * near * near) * camera.scale(near)));
        float shift = (float) (camera.x() * near / (0.12 + 0.95 * near * near));
        float run = (float) (seconds * (0.10 + 0.16 * rough) / (0.4 + near));
        float own = Dice.at(setting.seed(), 40 + i) * 7;
        float heave = Curve.sine((float) (seconds * 0.16 + i * 0.37)) * (float) height * 0.30f;
        for (int x = 0; x < top.length; x++) {
            float u = (x - top.length / 2f) * scale + shift;
            float swell = Curve.sine(u * 0.55f + run + own);
            float sharp = 1 - 2 * Math.abs(Curve.sine(u * 0.41f + run * 0.8f + own * 1.7f + 0.05f * swell));
            float chop = Noise.along(u * 0.35f + run * 0.22f, setting.seed() + i);
            top[x] = (float) (base - heave - height * (0.45 * swell + 0.42 * sharp + 0.75 * chop));
        }
    }

    /** White water where a crest is steep and high. */
    private void foam(Stage stage, float[] top, double seconds, double near, double height, int i) {
        int[] pixels = stage.pixels();
        int thick = (int) Math.max(1, stage.unit() * (0.003 + 0.050 * near * near) * Math.min(1.2, rough));
        Tint white = palette.haze().mix(Tint.WHITE, 0.62);
        int r = (int) (white.r() * 255);
        int g = (int) (white.g() * 255);
        int b = (int) (white.b() * 255);
        float scale = (float) (0.9 / (stage.unit() * (0.25 + near)));
        float run = (float) seconds * 0.09f;
        float limit = (float) (0.86 - 0.26 * rough);
        for (int x = 0; x < top.length; x++) {
            float high = Curve.unit(Noise.at(x * scale * 0.6f + run, i * 0.37f + run * 0.5f) * 1.25f);
            float strength = Curve.step(limit, limit + 0.22f, high);
            if (strength <= 0) {
                continue;
            }
            int first = (int) top[x];
            int length = (int) (thick * (0.35 + strength));
            for (int y = Math.max(0, first); y < Math.min(stage.height(), first + length); y++) {
                float fade = 1 - (y - top[x]) / length;
                float covered = y == first ? 1 - (top[x] - first) : 1;
                float lace = Noise.at(x * scale * 2.2f + run, (y - top[x]) * scale * 3.2f + i * 0.11f);
                float alpha = covered
                        * Curve.unit(strength * (fade * fade * 0.75f + Curve.step(0.50f, 0.66f, lace) * fade * 0.9f));
                int p = pixels[y * stage.width() + x];
                int rest = (int) (256 * (1 - alpha));
                int on = 256 - rest;
                pixels[y * stage.width() + x] = ((p >> 16 & 255) * rest + r * on >> 8) << 16
                        | ((p >> 8 & 255) * rest + g * on >> 8) << 8
                        | (p & 255) * rest + b * on >> 8;
            }
        }
    }
}
