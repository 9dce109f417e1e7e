package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Noise;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

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
    private final Spray spray;

    Headland(Setting setting, boolean right, double horizon) {
        this.setting = setting;
        palette = setting.palette();
        side = right ? 1 : -1;
        x = setting.width() * (right ? 0.72 : 0.26);
        double near = setting.shot() % 2 == 0 ? 1 : 1.12;
        foot = horizon - setting.unit() * 0.055 * near;
        tall = Math.min(setting.unit() * 0.35 * near, (foot - setting.height() * 0.09) / ROOF);
        spray = new Spray(setting, DEPTH, x, foot, side);
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

    void paint(Stage stage, Camera camera) {
        plate.show(stage, camera, DEPTH);
    }

    void spray(Stage stage, double seconds, Camera camera, double rough) {
        spray.paint(stage, seconds, camera, rough);
    }

    private void draw(Graphics2D pen) {
        double u = setting.unit();
        rock(pen, u);
        new LighthouseTower(setting, x, foot, tall, side).draw(pen);
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
}
