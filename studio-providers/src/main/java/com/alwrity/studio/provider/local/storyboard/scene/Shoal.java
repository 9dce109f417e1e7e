package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;

/** Many small fish that swim as one, near ones larger. */
record Shoal(long seed, int count) {

    private static final Path2D FISH = fish();

    void paint(Stage stage, double seconds, Camera camera, Tint far, Tint lit, double energy) {
        Graphics2D pen = stage.pen();
        double u = stage.unit();
        for (int i = 0; i < count; i++) {
            double depth = Dice.at(seed, 5 * i);
            double size = u * (0.010 + 0.030 * depth * depth);
            double ring = 6.28 * Dice.at(seed, 5 * i + 1);
            double reach = Math.sqrt(Dice.at(seed, 5 * i + 2));
            double swing = Curve.sine((float) (seconds * 0.10 + reach * 0.4));
            double x = stage.width() * (0.26 + 0.02 * swing)
                    + Math.cos(ring) * reach * u * 0.38
                    + seconds * u * 0.022 * energy;
            double y = stage.height() * (0.60 + 0.02 * swing) + Math.sin(ring) * reach * u * 0.16;
            double wag = 0.14 * Curve.sine((float) (seconds * 1.3 + i * 0.31));
            AffineTransform view = AffineTransform.getTranslateInstance(
                    camera.across(stage, 0.4 + 0.4 * depth, x), camera.down(stage, 0.4 + 0.4 * depth, y));
            view.rotate(wag * 0.4 + swing * 0.12);
            view.scale(size, size);
            view.shear(0, wag);
            pen.setColor(far.mix(lit, 0.10 + 0.45 * depth * Dice.at(seed, 5 * i + 3))
                    .color(0.55 + 0.4 * depth));
            pen.fill(view.createTransformedShape(FISH));
        }
    }

    private static Path2D fish() {
        Path2D path = new Path2D.Double();
        path.moveTo(1, 0);
        path.curveTo(0.6, -0.42, -0.1, -0.40, -0.62, -0.06);
        path.lineTo(-1.05, -0.34);
        path.quadTo(-0.88, 0, -1.05, 0.34);
        path.lineTo(-0.62, 0.06);
        path.curveTo(-0.1, 0.40, 0.6, 0.42, 1, 0);
        path.closePath();
        return path;
    }
}
