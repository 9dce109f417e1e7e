package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * A humpback from the side, swimming to the left: its back follows a wave that grows towards the fluke.
 *
 * @param length from the snout to the fluke, in pixels
 * @param back colour of the lit back
 * @param water what it fades into
 * @param distance from 0, near, to 1, gone
 */
record Whale(double length, Tint back, Tint water, double distance) {

    private static final double[] PLACES = {0, 0.02, 0.06, 0.14, 0.26, 0.40, 0.54, 0.68, 0.80, 0.90, 1};
    private static final double[] ABOVE = {-0.004, 0.014, 0.028, 0.046, 0.068, 0.078, 0.072, 0.050, 0.029, 0.017, 0.013
    };
    private static final double[] BELOW = {0.004, 0.030, 0.056, 0.088, 0.106, 0.104, 0.082, 0.050, 0.027, 0.016, 0.012};
    private static final int STEPS = 60;

    void paint(Graphics2D pen, double time) {
        Shape body = body(time);
        Tint dark = back.mix(water, distance);
        Tint deep = back.scaled(0.32).mix(water, distance * 0.9);
        pen.setColor(deep.color());
        pen.fill(fin(time + 0.6, 0.31, 0.22, 0.75));
        pen.setPaint(new GradientPaint(
                0, (float) (-length * 0.10), dark.mix(water, 0.35).color(), 0, (float) (length * 0.07), deep.color()));
        pen.fill(fluke(time));
        pen.fill(body);
        belly(pen, body, time);
        pen.setPaint(
                new GradientPaint(0, (float) (length * 0.02), dark.color(), 0, (float) (length * 0.30), pale(0.55)));
        pen.fill(fin(time, 0.25, 0.31, 1));
        face(pen, time);
    }

    private Color pale(double strength) {
        return Tint.of(0xd8eef0)
                .mix(back, 1 - strength)
                .mix(water, distance * 0.9)
                .color();
    }

    /** The pale throat with its furrows. */
    private void belly(Graphics2D pen, Shape body, double time) {
        Graphics2D inside = (Graphics2D) pen.create();
        inside.clip(body);
        Path2D throat = new Path2D.Double();
        throat.moveTo(-length * 0.02, length * 0.02);
        for (int i = 0; i <= STEPS; i++) {
            double s = 0.62 * i / STEPS;
            double edge = 0.020 + 0.050 * Math.sin(Math.PI * Math.min(1, s * 1.9) * 0.5) + 0.055 * s * s;
            Point2D at = at(s, edge, time);
            throat.lineTo(at.getX(), at.getY());
        }
        throat.lineTo(length * 0.6, length * 0.4);
        throat.lineTo(-length * 0.1, length * 0.4);
        throat.closePath();
        inside.setColor(pale(0.42));
        inside.fill(throat);
        inside.setStroke(new BasicStroke((float) (length * 0.0028)));
        inside.setColor(back.scaled(0.35).mix(water, distance).color(0.55));
        for (int groove = 0; groove < 7; groove++) {
            Path2D line = new Path2D.Double();
            for (int i = 0; i <= 24; i++) {
                double s = 0.02 + (0.44 - groove * 0.012) * i / 24;
                double low = value(BELOW, s);
                double up = 0.018 + 0.05 * Math.sin(Math.PI * Math.min(1, s * 1.9) * 0.5);
                Point2D at = at(s, up + (low - up) * (groove + 0.6) / 7, time);
                if (i == 0) {
                    line.moveTo(at.getX(), at.getY());
                } else {
                    line.lineTo(at.getX(), at.getY());
                }
            }
            inside.draw(line);
        }
        inside.dispose();
    }

    private void face(Graphics2D pen, double time) {
        pen.setStroke(new BasicStroke((float) (length * 0.004), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(back.scaled(0.2).mix(water, distance).color(0.8));
        Path2D mouth = new Path2D.Double();
        Point2D from = at(0.003, 0.004, time);
        Point2D bend = at(0.11, 0.016, time);
        Point2D to = at(0.185, 0.046, time);
        mouth.moveTo(from.getX(), from.getY());
        mouth.quadTo(bend.getX(), bend.getY(), to.getX(), to.getY());
        pen.draw(mouth);
        Point2D eye = at(0.195, 0.030, time);
        double size = length * 0.010;
        pen.fill(new Ellipse2D.Double(eye.getX() - size / 2, eye.getY() - size / 2, size, size));
        pen.setColor(Tint.WHITE.color(0.7 * (1 - distance)));
        pen.fill(new Ellipse2D.Double(eye.getX() - size * 0.3, eye.getY() - size * 0.4, size * 0.35, size * 0.35));
    }

    private Shape body(double time) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i <= STEPS; i++) {
            double s = (double) i / STEPS;
            double hump = 0.026 * Math.exp(-Math.pow((s - 0.655) / 0.028, 2));
            Point2D at = at(s, -value(ABOVE, s) - hump, time);
            if (i == 0) {
                path.moveTo(at.getX(), at.getY());
            } else {
                path.lineTo(at.getX(), at.getY());
            }
        }
        for (int i = STEPS; i >= 0; i--) {
            double s = (double) i / STEPS;
            Point2D at = at(s, value(BELOW, s), time);
            path.lineTo(at.getX(), at.getY());
        }
        path.closePath();
        return path;
    }

    /** The tail, seen a little from above. */
    private Shape fluke(double time) {
        double lift = slope(time);
        Path2D path = new Path2D.Double();
        Point2D root = at(0.97, 0, time);
        double x = root.getX();
        double y = root.getY();
        double l = length;
        path.moveTo(x - l * 0.02, y - l * 0.012);
        path.curveTo(
                x + l * 0.02, y - l * 0.01, x + l * 0.05, y - l * (0.06 - lift), x + l * 0.150, y - l * (0.085 - lift));
        path.curveTo(x + l * 0.125, y - l * (0.035 - lift), x + l * 0.105, y - l * 0.02, x + l * 0.068, y + l * 0.004);
        path.curveTo(
                x + l * 0.10,
                y + l * 0.01,
                x + l * 0.125,
                y + l * (0.018 + lift),
                x + l * 0.155,
                y + l * (0.052 + lift));
        path.curveTo(x + l * 0.07, y + l * (0.052 + lift), x + l * 0.03, y + l * 0.03, x - l * 0.02, y + l * 0.012);
        path.closePath();
        return path;
    }

    private Shape fin(double time, double place, double size, double down) {
        double swing = Curve.sine((float) (time * 0.13)) * 0.16;
        Point2D root = at(place, 0.062, time);
        double l = length * size;
        double angle = 0.62 * down + swing;
        Path2D path = new Path2D.Double();
        path.moveTo(-l * 0.12, -l * 0.04);
        path.curveTo(l * 0.20, -l * 0.10, l * 0.65, -l * 0.06, l, l * 0.10);
        path.curveTo(l * 0.80, l * 0.12, l * 0.72, l * 0.07, l * 0.60, l * 0.12);
        path.curveTo(l * 0.42, l * 0.10, l * 0.34, l * 0.18, l * 0.14, l * 0.12);
        path.closePath();
        var view = AffineTransform.getTranslateInstance(root.getX(), root.getY());
        view.rotate(angle);
        return view.createTransformedShape(path);
    }

    private Point2D at(double s, double aside, double time) {
        double arch = -0.020 * Math.sin(Math.PI * s);
        double bend = 0.052 * s * s * Curve.sine((float) (time * 0.16 - s * 0.42));
        return new Point2D.Double(s * length, (aside + arch + bend) * length);
    }

    private static double slope(double time) {
        return 0.030 * Curve.sine((float) (time * 0.16 - 0.62));
    }

    private static double value(double[] table, double s) {
        int i = 0;
        while (i < PLACES.length - 2 && s > PLACES[i + 1]) {
            i++;
        }
        double share = Curve.clamp((s - PLACES[i]) / (PLACES[i + 1] - PLACES[i]), 0, 1);
        double before = table[Math.max(i - 1, 0)];
        double after = table[Math.min(i + 2, table.length - 1)];
        double one = table[i];
        double two = table[i + 1];
        double smooth = one
                + 0.5
                        * share
                        * (two
                                - before
                                + share
                                        * (2 * before
                                                - 5 * one
                                                + 4 * two
                                                - after
                                                + share * (3 * (one - two) + after - before)));
        return i == 0 ? one + (two - one) * Math.sqrt(share) : smooth;
    }
}
