package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Noise;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A rock in the sea with a lighthouse on it; its lamp turns, the surf breaks at its foot. */
final class Headland {

    private static final double DEPTH = 0.35;
    private static final double TURN_SECONDS = 5;

    /** How high the tip of the roof is, in heights of the tower. */
    private static final double ROOF = 1.04;

    private final Setting setting;
    private final Palette palette;
    private final Plate plate;
    private final double x;
    private final double foot;
    private final double tall;
    private final int side;

    Headland(Setting setting, boolean right, double horizon) {
        this.setting = setting;
        palette = setting.palette();
        side = right ? 1 : -1;
        x = setting.width() * (right ? 0.72 : 0.26);
        double near = setting.shot() % 2 == 0 ? 1 : 1.12;
        foot = horizon - setting.unit() * 0.055 * near;
        tall = Math.min(setting.unit() * 0.35 * near, (foot - setting.height() * 0.09) / ROOF);
        plate = Plate.of(setting.width(), setting.height(), setting.margin(), this::draw);
    }

    private double lampY() {
        return foot - tall * 0.885;
    }

    void glow(Stage stage, double seconds, Camera camera) {
        double px = camera.across(stage, DEPTH, x);
        double py = camera.down(stage, DEPTH, lampY());
        Tint lamp = Tint.of(0xffe2a8);
        double turn = 2 * Math.PI * seconds * (0.7 + 0.3 * setting.energy()) / TURN_SECONDS;
        double facing = Math.cos(turn);
        double dark = setting.night() || setting.wet() ? 1 : 0.45;
        for (int beam = 0; beam < 2; beam++) {
            double way = beam == 0 ? facing : -facing;
            double angle = (way > 0 ? 0 : Math.PI) + (way > 0 ? -0.10 : 0.10);
            double strong = dark * (0.12 + 0.62 * Math.pow(Math.abs(way), 1.5));
            stage.light()
                    .beam(
                            px,
                            py,
                            angle,
                            stage.width() * (0.35 + 0.75 * Math.abs(way)),
                            0.055 + 0.05 * (1 - Math.abs(way)),
                            lamp,
                            strong);
        }
        double toward = Math.pow(Math.abs(Math.sin(turn)), 12);
        stage.light().glow(px, py, stage.unit() * (0.05 + 0.05 * toward), lamp, dark * (1.1 + 0.8 * toward));
        stage.light().glow(px, py, stage.unit() * 0.34, lamp, dark * (0.14 + 0.25 * toward));
    }

    void paint(Stage stage, double seconds, Camera camera) {
        plate.show(stage, camera, DEPTH);
    }

    /** Water thrown up where the swell meets the rock. */
    void spray(Stage stage, double seconds, Camera camera, double rough) {
        if (rough < 0.8) {
            return;
        }
        float unit = stage.unit();
        Tint white = palette.haze().mix(Tint.WHITE, 0.65);
        for (int burst = 0; burst < 3; burst++) {
            double period = 2.6 + burst * 0.7;
            double age = (seconds + burst * 1.1) % period;
            int wave = (int) ((seconds + burst * 1.1) / period);
            double bx = x - side * unit * (0.16 + 0.09 * burst + 0.04 * Dice.at(wave, burst));
            double by = foot + unit * 0.15;
            drops(stage, camera, bx, by, age, Dice.derive(setting.seed(), wave * 7 + burst), white);
        }
    }

    private void drops(Stage stage, Camera camera, double bx, double by, double age, long seed, Tint white) {
        float unit = stage.unit();
        Graphics2D pen = stage.pen();
        for (int i = 0; i < 110; i++) {
            double strong = Dice.at(seed, 3 * i);
            double fan = 2 * Dice.at(seed, 3 * i + 1) - 1;
            double up = unit * (0.05 + 0.34 * strong * strong) * (1 - 0.75 * fan * fan);
            double aside = unit * 0.20 * fan;
            double t = age - 0.45 * Dice.at(seed, 3 * i + 2);
            double y = by - up * t * 1.5 + unit * 0.30 * t * t;
            if (t <= 0 || y > by + unit * 0.02) {
                continue;
            }
            double px = camera.across(stage, DEPTH, bx + aside * (0.20 + t));
            double py = camera.down(stage, DEPTH, y);
            double size = unit * (0.004 + 0.012 * Dice.at(seed, i + 500)) * (1 + t * 0.6);
            double fade = Curve.clamp(1.25 - t * 0.75, 0, 1);
            if (i % 2 == 0) {
                stage.light().glow(px, py, size * 9, white, 0.018 * fade);
            }
            pen.setColor(white.color(0.26 * fade));
            pen.fill(new Ellipse2D.Double(px - size / 2, py - size / 2, size, size));
        }
    }

    private void draw(Graphics2D pen) {
        double u = setting.unit();
        rock(pen, u);
        tower(pen);
    }

    private void rock(Graphics2D pen, double u) {
        Tint dark = palette.near().mix(palette.cloudShade(), 0.25);
        for (int layer = 0; layer < 3; layer++) {
            Path2D path = new Path2D.Double();
            double low = foot + u * 0.36;
            path.moveTo(x - side * u * 2, low);
            for (int i = 0; i <= 160; i++) {
                double k = i / 160.0;
                double px = x + side * u * (-0.50 + 1.9 * k);
                double hump = Curve.step(0, 0.20f, (float) k) * u * 0.20;
                double rise = k > 0.42 ? u * 0.12 * Curve.step(0.42f, 0.9f, (float) k) : 0;
                double crag = u * 0.085 * Noise.along((float) k * 0.62f + layer * 0.3f, setting.seed() + layer)
                        + u * 0.030 * Noise.along((float) k * 3.1f, setting.seed() + 9 + layer);
                double flat = Math.abs(k - 0.263) < 0.055 ? 0.12 : 1;
                path.lineTo(
                        px,
                        foot + u * 0.20 - hump - rise + layer * u * 0.062 + crag * flat + layer * layer * u * 0.010);
            }
            path.lineTo(x + side * u * 2, low);
            path.closePath();
            Tint top = dark.mix(palette.haze(), 0.20 - layer * 0.06);
            pen.setPaint(new GradientPaint(
                    0,
                    (float) (foot - u * 0.03),
                    top.color(),
                    0,
                    (float) (foot + u * 0.2),
                    dark.scaled(0.55).color()));
            pen.fill(path);
        }
    }

    private void tower(Graphics2D pen) {
        double wide = tall * 0.15;
        Tint white = Tint.of(0xf2efe9)
                .mix(palette.haze(), 0.35)
                .mix(palette.near(), setting.night() || setting.wet() ? 0.48 : 0.12);
        Tint red = Tint.of(0xb8352c).mix(palette.near(), setting.night() || setting.wet() ? 0.45 : 0.12);
        double top = foot - tall * 0.80;
        double bands = 5;
        for (int i = 0; i < bands; i++) {
            double from = foot + tall * 0.06 + (top - foot - tall * 0.06) * i / bands;
            double to = foot + tall * 0.06 + (top - foot - tall * 0.06) * (i + 1) / bands;
            Path2D band = new Path2D.Double();
            band.moveTo(x - half(wide, i / bands), from);
            band.lineTo(x + half(wide, i / bands), from);
            band.lineTo(x + half(wide, (i + 1) / bands), to);
            band.lineTo(x - half(wide, (i + 1) / bands), to);
            band.closePath();
            Tint own = i % 2 == 0 ? white : red;
            pen.setPaint(new GradientPaint(
                    (float) (x - side * wide * 0.6),
                    0,
                    own.mix(palette.sun(), 0.25).color(),
                    (float) (x + side * wide * 0.6),
                    0,
                    own.scaled(0.38).color()));
            pen.fill(band);
        }
        Color dark = palette.near().mix(Tint.of(0x22262c), 0.4).color();
        pen.setColor(dark);
        pen.fill(new Rectangle2D.Double(x - wide * 0.52, top - tall * 0.022, wide * 1.04, tall * 0.028));
        pen.fill(new Rectangle2D.Double(x - wide * 0.30, top - tall * 0.15, wide * 0.60, tall * 0.13));
        pen.setColor(Tint.of(0xfff0c0).color());
        pen.fill(new Rectangle2D.Double(x - wide * 0.24, top - tall * 0.135, wide * 0.48, tall * 0.10));
        pen.setColor(dark);
        pen.fill(new Rectangle2D.Double(x - wide * 0.025, top - tall * 0.14, wide * 0.05, tall * 0.12));
        Path2D roof = new Path2D.Double();
        roof.moveTo(x - wide * 0.40, top - tall * 0.145);
        roof.quadTo(x - wide * 0.06, top - tall * 0.17, x, top - tall * 0.235);
        roof.quadTo(x + wide * 0.06, top - tall * 0.17, x + wide * 0.40, top - tall * 0.145);
        roof.closePath();
        pen.fill(roof);
        pen.setColor(Tint.of(0xffdd9a).color(0.9));
        for (int i = 0; i < 3; i++) {
            pen.fill(new Rectangle2D.Double(
                    x - wide * 0.05, foot - tall * (0.12 + 0.22 * i), wide * 0.10, tall * 0.035));
        }
    }

    private static double half(double wide, double up) {
        return wide * (0.62 - 0.24 * up - 0.05 * Math.sin(up * Math.PI));
    }
}
