package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** Three lamps that hang from the ceiling. */
final class CafeLamps {

    static final Tint LAMP = Tint.of(0xffb765);
    private static final double DEPTH = 0.55;

    private final Setting setting;
    private final Tint light;
    private final Plate plate;

    /** @param blur how far out of focus, in pixels; 0 is sharp */
    CafeLamps(Setting setting, Tint light, int blur) {
        this.setting = setting;
        this.light = light;
        Plate sharp = Plate.of(setting.width(), setting.height(), setting.margin(), this::draw);
        plate = blur > 0 ? sharp.blurred(blur) : sharp;
    }

    void paint(Stage stage, double seconds, Camera camera) {
        plate.show(stage, camera, DEPTH);
        glows(stage, seconds, camera);
    }

    private double lampX(int index) {
        return setting.width() * (setting.portrait() ? 0.16 + 0.36 * index : 0.30 + 0.22 * index);
    }

    private double lampY(int index) {
        return setting.height() * (setting.portrait() ? 0.25 : 0.24) + setting.unit() * (index % 2 == 0 ? 0 : 0.06);
    }

    private void draw(Graphics2D pen) {
        double u = setting.unit();
        for (int i = 0; i < 3; i++) {
            double x = lampX(i);
            double y = lampY(i);
            pen.setColor(Tint.of(0x140c08).color());
            pen.setStroke(new BasicStroke((float) (u * 0.0035)));
            pen.draw(new Line2D.Double(x, -setting.margin(), x, y - u * 0.06));
            Path2D shade = new Path2D.Double();
            shade.moveTo(x - u * 0.012, y - u * 0.075);
            shade.curveTo(x - u * 0.02, y - u * 0.045, x - u * 0.07, y - u * 0.045, x - u * 0.078, y);
            shade.lineTo(x + u * 0.078, y);
            shade.curveTo(x + u * 0.07, y - u * 0.045, x + u * 0.02, y - u * 0.045, x + u * 0.012, y - u * 0.075);
            shade.closePath();
            pen.setPaint(new GradientPaint(
                    (float) (x - u * 0.08),
                    0,
                    Tint.of(0x5a3a22).mix(light, 0.25).color(),
                    (float) (x + u * 0.05),
                    0,
                    Tint.of(0x160e0a).color()));
            pen.fill(shade);
            pen.setColor(LAMP.mix(Tint.WHITE, 0.45).color());
            pen.fill(new Ellipse2D.Double(x - u * 0.074, y - u * 0.012, u * 0.148, u * 0.024));
            pen.fill(new Ellipse2D.Double(x - u * 0.02, y - u * 0.012, u * 0.04, u * 0.04));
        }
    }

    private void glows(Stage stage, double seconds, Camera camera) {
        double u = stage.unit();
        double strength = setting.night() ? 0.50 : 0.28;
        for (int i = 0; i < 3; i++) {
            double x = camera.across(stage, DEPTH, lampX(i));
            double y = camera.down(stage, DEPTH, lampY(i));
            double flicker = 1 + 0.03 * Curve.sine((float) (seconds * 0.7 + i * 0.4));
            stage.light().glow(x, y + u * 0.012, u * 0.30, LAMP, strength * flicker);
            stage.light().glow(x, y + u * 0.010, u * 0.07, LAMP, strength * 1.3);
        }
    }
}
