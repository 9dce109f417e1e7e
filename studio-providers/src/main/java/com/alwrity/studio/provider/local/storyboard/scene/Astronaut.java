package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/**
 * Somebody in a space suit, two units tall around the origin, who drifts and waves; perhaps a cat.
 *
 * @param light of the sun on the suit
 * @param shade of the side that is turned away
 * @param accent stripes and lamps
 */
record Astronaut(boolean cat, Tint light, Tint shade, Tint accent) {

    private static final Tint FUR = Tint.of(0xe8964a);

    void paint(Graphics2D pen, double time) {
        double sway = 0.08 * Curve.sine((float) (time * 0.11));
        if (cat) {
            tail(pen, time);
        }
        pen.setColor(shade.scaled(0.75).color());
        pen.fill(new RoundRectangle2D.Double(-0.40, -0.32, 0.80, 0.78, 0.22, 0.22));
        double wave = 0.16 * Curve.sine((float) (time * 0.42));
        limb(pen, 0.21, 0.26, -0.16, 0.44, -0.04 + sway, 0.60, -0.16, 0.62 + wave * 0.6, -0.46 + sway * 0.5);
        limb(pen, 0.25, -0.15, 0.34, -0.26, 0.56, -0.36 - sway * 0.5, 0.78, -0.16 - sway, 1.04);
        limb(pen, 0.25, 0.15, 0.36, 0.26, 0.54, 0.24 + sway, 0.78, 0.50 + sway, 0.96);
        torso(pen);
        limb(pen, 0.21, -0.26, -0.18, -0.50, -0.12, -0.60, 0.10 - sway, -0.74, 0.30 - sway);
        helmet(pen, time);
    }

    /** An arm or a leg: light on its upper left, a band near its end, and a round end. */
    private void limb(Graphics2D pen, double thick, double... points) {
        Path2D line = new Path2D.Double();
        line.moveTo(points[0], points[1]);
        line.curveTo(points[2], points[3], points[4], points[5], points[6], points[7]);
        stroke(pen, thick * 1.06);
        pen.setColor(shade.color());
        pen.draw(line);
        pen.translate(-thick * 0.10, -thick * 0.08);
        stroke(pen, thick * 0.74);
        pen.setColor(light.color());
        pen.draw(line);
        pen.translate(thick * 0.10, thick * 0.08);
        var end = line.getCurrentPoint();
        double size = thick * 1.22;
        pen.setColor(accent.mix(shade, 0.35).color());
        pen.fill(new Ellipse2D.Double(end.getX() - size / 2, end.getY() - size / 2, size, size));
        pen.setColor(accent.mix(light, 0.25).color());
        pen.fill(new Ellipse2D.Double(end.getX() - size * 0.44, end.getY() - size * 0.46, size * 0.66, size * 0.66));
    }

    private void torso(Graphics2D pen) {
        RoundRectangle2D chest = new RoundRectangle2D.Double(-0.33, -0.34, 0.66, 0.84, 0.36, 0.36);
        pen.setPaint(new GradientPaint(-0.3f, -0.3f, light.color(), 0.36f, 0.4f, shade.color()));
        pen.fill(chest);
        stroke(pen, 0.012);
        pen.setColor(shade.scaled(0.7).color());
        pen.draw(chest);
        pen.setColor(shade.scaled(0.55).color());
        pen.fill(new RoundRectangle2D.Double(-0.19, -0.06, 0.38, 0.24, 0.06, 0.06));
        pen.setColor(accent.color());
        pen.fill(new RoundRectangle2D.Double(-0.15, -0.02, 0.15, 0.07, 0.03, 0.03));
        pen.setColor(Tint.of(0x5fe3c0).color());
        pen.fill(new Ellipse2D.Double(0.04, -0.025, 0.05, 0.05));
        pen.setColor(Tint.of(0xff6b5e).color());
        pen.fill(new Ellipse2D.Double(0.11, -0.025, 0.05, 0.05));
        pen.setColor(light.mix(shade, 0.3).color());
        pen.fill(new RoundRectangle2D.Double(-0.15, 0.09, 0.31, 0.03, 0.02, 0.02));
        pen.setColor(accent.mix(shade, 0.2).color());
        pen.fill(new RoundRectangle2D.Double(-0.325, 0.30, 0.65, 0.055, 0.03, 0.03));
    }

    private void helmet(Graphics2D pen, double time) {
        if (cat) {
            ear(pen, -1);
            ear(pen, 1);
        }
        Ellipse2D shell = new Ellipse2D.Double(-0.44, -1.06, 0.88, 0.82);
        pen.setPaint(new RadialGradientPaint(-0.16f, -0.86f, 0.8f, new float[] {0, 0.55f, 1}, new Color[] {
            light.color(), light.mix(shade, 0.3).color(), shade.color()
        }));
        pen.fill(shell);
        pen.setColor(accent.mix(shade, 0.3).color());
        pen.fill(new RoundRectangle2D.Double(-0.29, -0.31, 0.58, 0.08, 0.08, 0.08));
        Ellipse2D visor = new Ellipse2D.Double(-0.345, -0.96, 0.69, 0.60);
        pen.setPaint(new GradientPaint(
                -0.2f,
                -0.95f,
                Tint.of(0x20365e).color(),
                0.3f,
                -0.4f,
                Tint.of(0x070b1c).color()));
        pen.fill(visor);
        var clip = pen.getClip();
        pen.clip(visor);
        if (cat) {
            face(pen, time);
        } else {
            pen.setPaint(new GradientPaint(
                    0,
                    -0.95f,
                    accent.color(0.10),
                    0,
                    -0.42f,
                    accent.mix(Tint.of(0xffc27a), 0.5).color(0.75)));
            pen.fill(visor);
        }
        pen.setColor(Tint.WHITE.color(0.20));
        Path2D shine = new Path2D.Double();
        shine.moveTo(-0.34, -0.62);
        shine.curveTo(-0.32, -0.86, -0.16, -0.96, 0.06, -0.96);
        shine.curveTo(-0.10, -0.88, -0.22, -0.78, -0.26, -0.56);
        shine.closePath();
        pen.fill(shine);
        pen.setClip(clip);
        stroke(pen, 0.028);
        pen.setColor(shade.mix(light, 0.35).color());
        pen.draw(visor);
    }

    private void ear(Graphics2D pen, int side) {
        Path2D ear = new Path2D.Double();
        ear.moveTo(side * 0.10, -1.00);
        ear.quadTo(side * 0.24, -1.20, side * 0.40, -1.28);
        ear.quadTo(side * 0.45, -1.02, side * 0.41, -0.80);
        ear.closePath();
        pen.setColor((side < 0 ? light : light.mix(shade, 0.45)).color());
        pen.fill(ear);
        pen.translate(side * 0.075, -0.17);
        pen.scale(0.78, 0.84);
        pen.setColor(accent.mix(shade, 0.15).color());
        pen.fill(ear);
        pen.scale(1 / 0.78, 1 / 0.84);
        pen.translate(-side * 0.075, 0.17);
    }

    private void face(Graphics2D pen, double time) {
        Path2D head = new Path2D.Double();
        head.moveTo(-0.27, -0.55);
        head.curveTo(-0.30, -0.72, -0.28, -0.84, -0.245, -0.95);
        head.quadTo(-0.16, -0.90, -0.10, -0.82);
        head.quadTo(0, -0.845, 0.10, -0.82);
        head.quadTo(0.16, -0.90, 0.245, -0.95);
        head.curveTo(0.28, -0.84, 0.30, -0.72, 0.27, -0.55);
        head.curveTo(0.22, -0.38, -0.22, -0.38, -0.27, -0.55);
        head.closePath();
        pen.setPaint(new GradientPaint(
                -0.2f, -0.9f, FUR.color(), 0.25f, -0.4f, FUR.scaled(0.62).color()));
        pen.fill(head);
        stroke(pen, 0.026);
        pen.setColor(FUR.scaled(0.62).color());
        for (int i = -1; i <= 1; i++) {
            pen.draw(new Line2D.Double(i * 0.055, -0.82, i * 0.042, -0.75));
        }
        pen.setColor(Tint.of(0xfff0dc).color());
        pen.fill(new Ellipse2D.Double(-0.115, -0.575, 0.12, 0.11));
        pen.fill(new Ellipse2D.Double(-0.005, -0.575, 0.12, 0.11));
        boolean blink = (time + 0.4) % 3.4 < 0.14;
        for (int side = -1; side <= 1; side += 2) {
            double x = side * 0.125;
            pen.setColor(Tint.of(0xc9f27a).color());
            pen.fill(new Ellipse2D.Double(x - 0.062, -0.715, 0.124, blink ? 0.02 : 0.125));
            if (!blink) {
                pen.setColor(Tint.of(0x0c1014).color());
                pen.fill(new Ellipse2D.Double(x - 0.030, -0.71, 0.06, 0.115));
                pen.setColor(Tint.WHITE.color());
                pen.fill(new Ellipse2D.Double(x - 0.028, -0.70, 0.032, 0.032));
            }
            stroke(pen, 0.009);
            pen.setColor(Tint.WHITE.color(0.75));
            for (int i = -1; i <= 1; i++) {
                pen.draw(new Line2D.Double(side * 0.10, -0.525 + i * 0.014, side * 0.31, -0.545 + i * 0.05));
            }
        }
        pen.setColor(Tint.of(0xf08a8f).color());
        Path2D nose = new Path2D.Double();
        nose.moveTo(-0.032, -0.595);
        nose.lineTo(0.032, -0.595);
        nose.lineTo(0, -0.560);
        nose.closePath();
        pen.fill(nose);
    }

    private void tail(Graphics2D pen, double time) {
        double curl = 0.10 * Curve.sine((float) (time * 0.23));
        Path2D line = new Path2D.Double();
        line.moveTo(0.16, 0.44);
        line.curveTo(0.62, 0.62, 0.98, 0.42, 0.92 + curl, 0.06);
        line.curveTo(0.90 + curl, -0.12, 1.10 + curl, -0.18, 1.16 + curl, -0.02);
        stroke(pen, 0.15);
        pen.setColor(shade.color());
        pen.draw(line);
        pen.translate(-0.014, -0.014);
        stroke(pen, 0.10);
        pen.setColor(light.color());
        pen.draw(line);
        pen.translate(0.014, 0.014);
    }

    private static void stroke(Graphics2D pen, double thick) {
        pen.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }
}
