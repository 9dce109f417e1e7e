package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Noise;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** One range of a mountain landscape: its ridge, and on the far ones rock and snow in the light of the sun. */
final class MountainRange {

    private static final int STEP = 3;

    private final Setting setting;
    private final Palette palette;
    private final int index;
    private final boolean nearest;
    private final double near;
    private final double sun;
    private final double base;
    private final double tall;
    private final int from;
    private final double[] edge;
    private final Tint own;

    /**
     * @param index from 0, the farthest
     * @param count how many there are
     * @param sun where it stands, in pixels across
     */
    MountainRange(Setting setting, int index, int count, double horizon, double sun) {
        this.setting = setting;
        this.index = index;
        this.sun = sun;
        palette = setting.palette();
        near = index / (count - 1.0);
        nearest = index == count - 1;
        double u = setting.unit();
        base = horizon + u * 0.02;
        tall = u * (0.52 - 0.36 * near) * (setting.portrait() ? 1.15 : 1);
        double wide = u * (0.85 - 0.25 * near);
        from = -setting.margin();
        edge = new double[(setting.width() + 2 * setting.margin()) / STEP + 1];
        for (int i = 0; i < edge.length; i++) {
            edge[i] = base - height((from + i * STEP) / wide) * tall;
        }
        Tint rock = Tint.of(0x3d4a5c).mix(palette.near(), 0.30 + 0.5 * near);
        own = palette.distant(rock, 0.62 * Math.pow(1 - near, 0.8));
    }

    Plate plate() {
        return Plate.of(setting.width(), setting.height(), setting.margin(), this::draw);
    }

    private void draw(Graphics2D pen) {
        pen.setPaint(new GradientPaint(
                0,
                (float) (base - tall),
                own.mix(palette.sun(), 0.06).color(),
                0,
                (float) base,
                palette.distant(own, 0.45 - 0.25 * near).color()));
        pen.fill(outline());
        if (index < 3) {
            faces(pen);
        }
    }

    /** Down to where the next range begins; the nearest one reaches below the picture. */
    private Path2D outline() {
        int to = setting.width() + setting.margin();
        double bottom = nearest ? setting.height() + setting.margin() : base + setting.unit() * 0.10;
        Path2D path = new Path2D.Double();
        path.moveTo(from, bottom);
        for (int i = 0; i < edge.length; i++) {
            path.lineTo(from + i * STEP, edge[i]);
        }
        path.lineTo(to, bottom);
        path.closePath();
        return path;
    }

    private double height(double x) {
        float seat = Dice.at(setting.seed(), 60 + index) * 9;
        double ridge = 0;
        double strength = 1;
        float scale = 0.115f;
        for (int octave = 0; octave < 5; octave++) {
            float n = Noise.at((float) x * scale + seat, seat * 0.37f + octave * 0.21f);
            ridge += strength * (1 - Math.abs(2 * n - 1) * 1.6);
            strength *= 0.46;
            scale *= 2.1f;
        }
        return Math.max(0.06, 0.18 + ridge * (0.44 - 0.12 * near));
    }

    /** Slopes in light and in shade, with snow on the high ones: streaks that run down from the ridge. */
    private void faces(Graphics2D pen) {
        boolean low = setting.daylight().sunHeight() < 0.2 && !setting.night();
        Tint snow = palette.sun()
                .mix(palette.horizon(), low ? 0.65 : 0.35)
                .mix(palette.haze(), setting.night() ? 0.6 : 0.1);
        Tint lit = own.mix(palette.sun().times(palette.horizon()), setting.night() ? 0.10 : low ? 0.55 : 0.42);
        Tint dark = own.mix(palette.near(), 0.28).mix(palette.zenith(), 0.18);
        for (int y = (int) (base - tall * 1.25); y < base; y += 2) {
            for (int i = 1; i < edge.length - 1; i++) {
                double depth = y - edge[i];
                if (depth < 0) {
                    continue;
                }
                float x = from + i * STEP;
                float away = (float) Math.tanh((x - sun) / (0.12 * setting.unit()));
                float u = x / setting.unit();
                float v = (float) depth / setting.unit();
                float fold = Noise.at(u * 0.9f + v * 0.35f * away + index, v * 0.45f + index * 0.3f)
                        - Noise.at(u * 0.9f + 0.012f + v * 0.35f * away + index, v * 0.45f + index * 0.3f);
                double facing =
                        (edge[Math.min(i + 4, edge.length - 1)] - edge[Math.max(i - 4, 0)]) / (8.0 * STEP) * -away;
                double light = Curve.clamp(0.42 + 0.55 * facing + fold * 8, 0, 1);
                double altitude = (base - y) / tall;
                double white =
                        Curve.step(0.42f, 0.72f, (float) (altitude + fold * 2.2 + 0.25 * Noise.along(u * 2, index)));
                double fade = Math.max(0, 1 - depth / (tall * 0.75));
                Tint face = dark.mix(lit, light)
                        .mix(snow.mix(palette.zenith(), 0.25 + 0.60 * (1 - light)), white * (0.9 - 0.55 * near));
                pen.setColor(palette.distant(face, 0.30 * (1 - near)).color(fade * 0.85));
                pen.fill(new Rectangle2D.Double(x, y, STEP, 2));
            }
        }
    }
}
