package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** A dromedary that walks to the right, one unit tall, its feet at the origin. */
final class Camel {

    private static final Path2D BODY = body();
    private static final Path2D RIDER = rider();

    private Camel() {}

    /** @param gait steps made so far */
    static void paint(Graphics2D pen, double gait, boolean ridden, Tint ink, Tint cloth) {
        double nod = 0.012 * Curve.sine((float) (gait * 2));
        pen.setColor(ink.color());
        leg(pen, -0.30, gait + 0.5, 0.062);
        leg(pen, 0.25, gait + 0.25, 0.056);
        leg(pen, -0.24, gait, 0.062);
        leg(pen, 0.31, gait + 0.75, 0.056);
        pen.translate(0, nod);
        pen.fill(BODY);
        pen.setStroke(new BasicStroke(0.022f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D tail = new Path2D.Double();
        tail.moveTo(-0.40, -0.58);
        tail.quadTo(-0.49, -0.50, -0.46 + nod * 3, -0.36);
        pen.draw(tail);
        if (ridden) {
            pen.setColor(cloth.color());
            pen.fill(RIDER);
            pen.setColor(ink.color());
            pen.fill(new Ellipse2D.Double(-0.055, -1.31, 0.12, 0.13));
        } else {
            pen.setColor(cloth.color());
            Path2D load = new Path2D.Double();
            load.moveTo(-0.22, -0.80);
            load.quadTo(-0.02, -1.03, 0.17, -0.78);
            load.lineTo(0.19, -0.52);
            load.quadTo(-0.02, -0.46, -0.24, -0.54);
            load.closePath();
            pen.fill(load);
        }
        pen.translate(0, -nod);
    }

    private static void leg(Graphics2D pen, double hip, double gait, double thick) {
        double swing = Curve.sine((float) gait);
        double lift = Math.max(0, Curve.sine((float) (gait + 0.25)));
        double knee = hip + 0.05 * swing + 0.03 * lift;
        double foot = hip + 0.13 * swing;
        pen.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D path = new Path2D.Double();
        path.moveTo(hip, -0.48);
        path.quadTo(hip + 0.02, -0.34, knee, -0.25 - 0.02 * lift);
        pen.draw(path);
        pen.setStroke(new BasicStroke((float) thick * 0.68f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        path.reset();
        path.moveTo(knee, -0.25 - 0.02 * lift);
        path.lineTo(foot, -0.02 - 0.05 * lift);
        path.lineTo(foot + 0.03, -0.015 - 0.05 * lift);
        pen.draw(path);
    }

    private static Path2D body() {
        Path2D path = new Path2D.Double();
        path.moveTo(-0.40, -0.58);
        path.curveTo(-0.36, -0.70, -0.24, -0.70, -0.17, -0.76);
        path.curveTo(-0.10, -0.98, 0.05, -1.00, 0.12, -0.77);
        path.curveTo(0.18, -0.69, 0.26, -0.68, 0.32, -0.62);
        path.curveTo(0.42, -0.54, 0.48, -0.64, 0.52, -0.90);
        path.curveTo(0.53, -0.99, 0.57, -1.04, 0.60, -1.00);
        path.curveTo(0.64, -1.01, 0.67, -0.98, 0.70, -0.96);
        path.lineTo(0.79, -0.91);
        path.curveTo(0.81, -0.87, 0.79, -0.84, 0.75, -0.85);
        path.curveTo(0.68, -0.86, 0.65, -0.86, 0.62, -0.80);
        path.curveTo(0.60, -0.58, 0.52, -0.42, 0.34, -0.41);
        path.curveTo(0.15, -0.35, -0.15, -0.37, -0.32, -0.43);
        path.curveTo(-0.42, -0.47, -0.42, -0.53, -0.40, -0.58);
        path.closePath();
        return path;
    }

    private static Path2D rider() {
        Path2D path = new Path2D.Double();
        path.moveTo(-0.18, -0.80);
        path.curveTo(-0.14, -1.02, -0.10, -1.20, 0.0, -1.22);
        path.curveTo(0.09, -1.20, 0.12, -1.06, 0.20, -0.92);
        path.lineTo(0.17, -0.58);
        path.quadTo(0.0, -0.62, -0.14, -0.60);
        path.closePath();
        return path;
    }
}
