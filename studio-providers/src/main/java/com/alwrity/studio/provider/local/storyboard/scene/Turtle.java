package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** A turtle that paddles through the picture. */
final class Turtle {

    private final Tint water;

    /** @param water what it takes on of the colour around it */
    Turtle(Tint water) {
        this.water = water;
    }

    void paint(Stage stage, double seconds, Camera camera) {
        Graphics2D pen = (Graphics2D) stage.pen().create();
        double size = stage.unit() * 0.19;
        pen.transform(camera.at(stage, 0.6));
        pen.translate(
                stage.width() * 0.58 - seconds * stage.unit() * 0.014,
                stage.height() * 0.40 + size * 0.1 * Curve.sine((float) (seconds * 0.12)));
        pen.rotate(-0.16);
        double stroke = 0.35 * Curve.sine((float) (seconds * 0.22));
        for (int side = -1; side <= 1; side += 2) {
            flipper(pen, size, -0.45, side, 0.9, 0.7 + side * stroke);
            flipper(pen, size, 0.55, side, 0.45, 0.5 - side * stroke * 0.6);
        }
        pen.setColor(Tint.of(0x8fa86a).mix(water, 0.25).color());
        pen.fill(new Ellipse2D.Double(-size * 1.02, -size * 0.17, size * 0.46, size * 0.34));
        pen.setColor(Tint.of(0x4a5a32).mix(water, 0.2).color());
        pen.fill(new Ellipse2D.Double(-size * 0.68, -size * 0.46, size * 1.4, size * 0.92));
        pen.setColor(Tint.of(0xa8a05c).mix(water, 0.25).color());
        for (int i = 0; i < 5; i++) {
            double x = -size * 0.46 + i * size * 0.23;
            double high = size * (0.20 - 0.025 * Math.abs(i - 2));
            pen.fill(new Ellipse2D.Double(x, -high, size * 0.19, high * 0.9));
            pen.fill(new Ellipse2D.Double(x, high * 0.1, size * 0.19, high * 0.9));
        }
        pen.dispose();
    }

    private void flipper(Graphics2D pen, double size, double along, int side, double length, double angle) {
        AffineTransform view = AffineTransform.getTranslateInstance(size * along * 0.8, side * size * 0.30);
        view.rotate(side * angle);
        view.scale(size * length, size * length * side);
        Path2D path = new Path2D.Double();
        path.moveTo(-0.16, -0.02);
        path.curveTo(0.05, 0.5, 0.35, 0.85, 0.75, 0.95);
        path.curveTo(0.55, 0.55, 0.35, 0.2, 0.16, -0.02);
        path.closePath();
        pen.setColor(Tint.of(0x6f8850).mix(water, 0.30).color());
        pen.fill(view.createTransformedShape(path));
    }
}
