package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * Somebody at work, seen as a shape with a rim of light: head and shoulders are one unit tall, from the origin upwards;
 * the body goes on below it.
 *
 * @param hair 0 short, 1 to the shoulders, 2 in a bun
 */
record Colleague(Tint clothes, Tint skin, Tint head, Tint rim, int hair) {

    /** @param turn towards where the person looks, from -1 (left) to 1 (right) */
    void paint(Graphics2D pen, double seconds, double turn) {
        double breath = 0.006 * Curve.sine((float) (seconds * 0.22 + turn));
        body(pen, breath);
        pen.translate(0.045 * turn, breath * 1.4);
        neck(pen);
        head(pen, turn);
        pen.translate(-0.045 * turn, -breath * 1.4);
    }

    /** The same person with the back to the viewer. */
    void fromBehind(Graphics2D pen, double seconds, double turn) {
        double breath = 0.006 * Curve.sine((float) (seconds * 0.22 + turn));
        body(pen, breath);
        neck(pen);
        Path2D back = new Path2D.Double();
        double low = hair == 1 ? -0.42 : -0.65;
        double wide = hair == 1 ? 0.19 : 0.085;
        back.moveTo(-wide, low);
        back.curveTo(-0.20, -0.72, -0.19, -0.99, 0, -0.99);
        back.curveTo(0.19, -0.99, 0.20, -0.72, wide, low);
        back.quadTo(0, low + 0.05, -wide, low);
        back.closePath();
        pen.translate(0.03 * turn, breath * 1.4);
        pen.setPaint(new GradientPaint(
                0, -1f, head.mix(rim, 0.42).color(), 0, -0.72f, head.scaled(0.8).color()));
        pen.fill(back);
        if (hair == 2) {
            pen.fill(new Ellipse2D.Double(-0.07, -1.07, 0.14, 0.14));
        }
        pen.translate(-0.03 * turn, -breath * 1.4);
    }

    /** An arm that points up, for whoever stands and explains. */
    void point(Graphics2D pen, double seconds, double side) {
        double lift = 0.03 * Curve.sine((float) (seconds * 0.35));
        Path2D arm = new Path2D.Double();
        arm.moveTo(side * 0.30, -0.44);
        arm.quadTo(side * 0.52, -0.30, side * 0.62, -0.52 - lift * 0.5);
        arm.lineTo(side * 0.80, -0.74 - lift);
        pen.setStroke(new BasicStroke(0.115f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(clothes.mix(rim, 0.10).color());
        pen.draw(arm);
        pen.setColor(skin.color());
        pen.fill(new Ellipse2D.Double(side * 0.83 - 0.055, -0.83 - lift, 0.11, 0.11));
    }

    private void body(Graphics2D pen, double breath) {
        Path2D body = new Path2D.Double();
        body.moveTo(-0.42, 1.1);
        body.lineTo(-0.42, 0.30);
        body.curveTo(-0.44, -0.20, -0.44, -0.44, -0.27, -0.50 + breath);
        body.quadTo(-0.10, -0.55 + breath, 0, -0.55 + breath);
        body.quadTo(0.10, -0.55 + breath, 0.27, -0.50 + breath);
        body.curveTo(0.44, -0.44, 0.44, -0.20, 0.42, 0.30);
        body.lineTo(0.42, 1.1);
        body.closePath();
        pen.setPaint(new GradientPaint(
                -0.45f,
                -0.5f,
                clothes.mix(rim, 0.34).color(),
                0.30f,
                0.1f,
                clothes.scaled(0.72).color()));
        pen.fill(body);
        pen.setColor(clothes.scaled(0.60).color(0.55));
        pen.setStroke(new BasicStroke(0.016f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D sleeve = new Path2D.Double();
        sleeve.moveTo(-0.28, -0.20);
        sleeve.quadTo(-0.31, 0.05, -0.29, 0.3);
        sleeve.moveTo(0.28, -0.20);
        sleeve.quadTo(0.31, 0.05, 0.29, 0.3);
        pen.draw(sleeve);
    }

    private void neck(Graphics2D pen) {
        Path2D neck = new Path2D.Double();
        neck.moveTo(-0.075, -0.66);
        neck.lineTo(-0.085, -0.54);
        neck.quadTo(0, -0.44, 0.085, -0.54);
        neck.lineTo(0.075, -0.66);
        neck.closePath();
        pen.setColor(skin.scaled(0.80).color());
        pen.fill(neck);
    }

    private void head(Graphics2D pen, double turn) {
        if (hair == 1) {
            Path2D fall = new Path2D.Double();
            fall.moveTo(-0.16, -0.86);
            fall.curveTo(-0.22, -0.66, -0.20, -0.52, -0.17, -0.46);
            fall.quadTo(0, -0.56, 0.17, -0.46);
            fall.curveTo(0.20, -0.52, 0.22, -0.66, 0.16, -0.86);
            fall.closePath();
            pen.setColor(head.color());
            pen.fill(fall);
            neck(pen);
        }
        pen.setPaint(new GradientPaint(
                -0.14f,
                0,
                skin.mix(rim, 0.30).color(),
                0.14f,
                0,
                skin.scaled(0.86).color()));
        pen.fill(new Ellipse2D.Double(-0.128, -0.95, 0.256, 0.335));
        Path2D cap = new Path2D.Double();
        double fringe = turn * 0.055;
        cap.moveTo(-0.142, -0.77);
        cap.curveTo(-0.175, -1.03, 0.175, -1.03, 0.142, -0.77);
        cap.quadTo(0.12 + fringe * 0.5, -0.86, 0.05 + fringe, -0.885);
        cap.quadTo(-0.08 + fringe, -0.885, -0.142, -0.77);
        cap.closePath();
        pen.setPaint(new GradientPaint(-0.15f, -1f, head.mix(rim, 0.28).color(), 0.1f, -0.8f, head.color()));
        pen.fill(cap);
        if (hair == 2) {
            pen.fill(new Ellipse2D.Double(-0.065, -1.055, 0.13, 0.13));
        }
    }
}
