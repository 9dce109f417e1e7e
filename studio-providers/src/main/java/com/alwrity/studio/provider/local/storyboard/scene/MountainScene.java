package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Mirror;
import com.alwrity.studio.provider.local.storyboard.paint.Noise;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Sky;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Range behind range up to snow, mist in the valleys, a lake that mirrors them or firs in front. */
final class MountainScene implements Scene {

    private static final int RANGES = 5;

    private final Setting setting;
    private final Palette palette;
    private final Sky sky;
    private final double horizon;
    private final double sunX;
    private final double rise;
    private final boolean lake;
    private final List<Plate> ranges = new ArrayList<>();
    private final Plate firs;
    private final Mirror mirror;
    private final Falling falling;

    MountainScene(Setting setting) {
        this.setting = setting;
        palette = setting.palette();
        lake = setting.shot() % 2 == 0;
        horizon = setting.height() * (lake ? 0.66 : 0.74);
        rise = setting.lapse() > 1 ? setting.daylight().rising() ? 0.075 : -0.05 : 0;
        sunX = setting.dice(1).between(0.38, 0.66);
        double cover = Math.max(setting.weather().cover(), setting.lapse() > 1 ? 0.58 : 0);
        sky = new Sky(
                palette,
                cover,
                sunX,
                0.80 - setting.daylight().sunHeight() * 0.75,
                2 * setting.lapse(),
                true,
                setting.seed());
        for (int i = 0; i < RANGES; i++) {
            ranges.add(range(i));
        }
        firs = Plate.of(setting.width(), setting.height(), setting.margin(), this::firs);
        mirror = new Mirror(palette.near().mix(palette.sky(), 0.35), 0.62, 0.018, 1.05);
        falling = new Falling(Dice.derive(setting.seed(), 7));
    }

    @Override
    public void paint(Stage stage, double seconds, Camera camera) {
        sky.paint(stage, camera.down(stage, 0.1, horizon), seconds, camera, rise * (seconds + 3 * setting.shot()));
        stars(stage);
        for (int i = 0; i < RANGES; i++) {
            ranges.get(i).show(stage, camera, 0.10 + 0.11 * i);
            if (i < RANGES - 1) {
                mist(stage, camera, seconds, i);
            }
        }
        if (lake) {
            mirror.below(stage, Math.round(camera.down(stage, 0.55, horizon)), seconds);
        } else {
            valley(stage, camera);
        }
        firs.show(stage, camera, 1);
        falling.weather(stage, setting.weather(), seconds, palette.haze());
        falling.dust(stage, seconds, 26, palette.sun(), 0.10);
    }

    /** Mist that lies on the ground in front, behind the firs. */
    private void valley(Stage stage, Camera camera) {
        double top = camera.down(stage, 0.55, horizon);
        stage.pen()
                .setPaint(new GradientPaint(
                        0,
                        (float) top,
                        palette.haze().color(0),
                        0,
                        stage.height(),
                        palette.haze().color(0.42)));
        stage.pen().fill(new Rectangle2D.Double(0, top, stage.width(), stage.height() - top));
    }

    private void stars(Stage stage) {
        if (setting.night()) {
            Stars.paint(stage, setting.seed(), 130, horizon * 0.6, 0.8);
        }
    }

    private Plate range(int index) {
        double near = index / (RANGES - 1.0);
        return Plate.of(setting.width(), setting.height(), setting.margin(), pen -> mountains(pen, index, near));
    }

    private void mountains(Graphics2D pen, int index, double near) {
        float u = setting.unit();
        double base = horizon + u * 0.02;
        double tall = u * (0.52 - 0.36 * near) * (setting.portrait() ? 1.15 : 1);
        double wide = u * (0.85 - 0.25 * near);
        int from = -setting.margin();
        int to = setting.width() + setting.margin();
        int step = 3;
        int count = (to - from) / step + 1;
        double[] edge = new double[count];
        for (int i = 0; i < count; i++) {
            edge[i] = base - height((from + i * step) / wide, index, near) * tall;
        }
        Tint rock = Tint.of(0x3d4a5c).mix(palette.near(), 0.30 + 0.5 * near);
        Tint own = palette.distant(rock, 0.62 * Math.pow(1 - near, 0.8));
        Path2D path = new Path2D.Double();
        double bottom = index < RANGES - 1 ? base + u * 0.10 : setting.height() + setting.margin();
        path.moveTo(from, bottom);
        for (int i = 0; i < count; i++) {
            path.lineTo(from + i * step, edge[i]);
        }
        path.lineTo(to, bottom);
        path.closePath();
        pen.setPaint(new GradientPaint(
                0,
                (float) (base - tall),
                own.mix(palette.sun(), 0.06).color(),
                0,
                (float) base,
                palette.distant(own, 0.45 - 0.25 * near).color()));
        pen.fill(path);
        if (index < 3) {
            faces(pen, edge, from, step, base, tall, own, near, index);
        }
    }

    private double height(double x, int index, double near) {
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
    private void faces(
            Graphics2D pen,
            double[] edge,
            int from,
            int step,
            double base,
            double tall,
            Tint own,
            double near,
            int index) {
        boolean low = setting.daylight().sunHeight() < 0.2 && !setting.night();
        Tint snow = palette.sun()
                .mix(palette.horizon(), low ? 0.65 : 0.35)
                .mix(palette.haze(), setting.night() ? 0.6 : 0.1);
        Tint lit = own.mix(palette.sun().times(palette.horizon()), setting.night() ? 0.10 : low ? 0.55 : 0.42);
        Tint dark = own.mix(palette.near(), 0.28).mix(palette.zenith(), 0.18);
        double sun = sunX * setting.width();
        for (int y = (int) (base - tall * 1.25); y < base; y += 2) {
            for (int i = 1; i < edge.length - 1; i++) {
                double depth = y - edge[i];
                if (depth < 0) {
                    continue;
                }
                float x = from + i * step;
                float away = (float) Math.tanh((x - sun) / (0.12 * setting.unit()));
                float u = x / setting.unit();
                float v = (float) depth / setting.unit();
                float fold = Noise.at(u * 0.9f + v * 0.35f * away + index, v * 0.45f + index * 0.3f)
                        - Noise.at(u * 0.9f + 0.012f + v * 0.35f * away + index, v * 0.45f + index * 0.3f);
                double facing =
                        (edge[Math.min(i + 4, edge.length - 1)] - edge[Math.max(i - 4, 0)]) / (8.0 * step) * -away;
                double light = Curve.clamp(0.42 + 0.55 * facing + fold * 8, 0, 1);
                double altitude = (base - y) / tall;
                double white =
                        Curve.step(0.42f, 0.72f, (float) (altitude + fold * 2.2 + 0.25 * Noise.along(u * 2, index)));
                double fade = Math.max(0, 1 - depth / (tall * 0.75));
                Tint face = dark.mix(lit, light)
                        .mix(snow.mix(palette.zenith(), 0.25 + 0.60 * (1 - light)), white * (0.9 - 0.55 * near));
                pen.setColor(palette.distant(face, 0.30 * (1 - near)).color(fade * 0.85));
                pen.fill(new Rectangle2D.Double(x, y, step, 2));
            }
        }
    }

    private void mist(Stage stage, Camera camera, double seconds, int index) {
        float u = stage.unit();
        double y = camera.down(stage, 0.1 + 0.11 * index, horizon) - u * (0.11 - 0.022 * index);
        double band = u * 0.13;
        double drift = 0.5 + 0.5 * Curve.sine((float) (seconds * 0.03 * setting.lapse() + index * 0.3));
        Graphics2D pen = stage.pen();
        pen.setPaint(new GradientPaint(
                0,
                (float) y,
                palette.haze().color(0),
                0,
                (float) (y + band),
                palette.haze().color(0.30 + 0.16 * drift)));
        pen.fill(new Rectangle2D.Double(0, y, stage.width(), band));
        pen.setColor(palette.haze().color(0.30 + 0.16 * drift));
        pen.fill(new Rectangle2D.Double(0, y + band, stage.width(), Math.max(0, horizon + u * 0.05 - y - band)));
    }

    private void firs(Graphics2D pen) {
        float u = setting.unit();
        Dice dice = setting.dice(3);
        double ground = setting.height() + u * 0.04;
        Tint dark = palette.near().mix(Tint.of(0x0b1a1c), 0.4);
        for (int i = 0; i < 46; i++) {
            double x = dice.between(-0.15, 1.15);
            double edge = Math.pow(Math.abs(x - 0.5) * 2, 1.7);
            double tall = u * (0.05 + (lake ? 0.30 : 0.26) * edge) * dice.between(0.7, 1.15);
            pen.setColor(dark.mix(palette.haze(), 0.10 * dice.next()).color());
            fir(pen, x * setting.width(), ground, tall + u * 0.02, dice);
        }
    }

    private static void fir(Graphics2D pen, double x, double ground, double tall, Dice dice) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, ground - tall);
        int tiers = 11;
        for (int side = 1; side >= -1; side -= 2) {
            for (int i = 1; i <= tiers; i++) {
                int tier = side > 0 ? i : tiers + 1 - i;
                double reach = tall * 0.20 * tier / tiers * dice.between(0.8, 1.15);
                double y = ground - tall * (1 - (double) tier / tiers);
                if (side > 0) {
                    path.lineTo(x + reach, y);
                    path.lineTo(x + reach * 0.45, y - tall * 0.012);
                } else {
                    path.lineTo(x - reach * 0.45, y - tall * 0.012);
                    path.lineTo(x - reach, y);
                }
            }
        }
        path.closePath();
        pen.fill(path);
    }
}
