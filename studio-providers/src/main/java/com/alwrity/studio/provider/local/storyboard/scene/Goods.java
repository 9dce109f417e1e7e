package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import com.alwrity.studio.provider.local.storyboard.reading.Subject;
import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Things on show, about two units wide, standing on the line y = 0, with a lit rim. */
record Goods(Tint body, Tint accent, Tint rim) {

    void paint(Graphics2D pen, Subject thing) {
        switch (thing) {
            case SHOE -> shoe(pen);
            case PHONE -> phone(pen);
            case BOTTLE -> bottle(pen);
            default -> orb(pen);
        }
    }

    private void shoe(Graphics2D pen) {
        Path2D upper = new Path2D.Double();
        upper.moveTo(-0.96, -0.20);
        upper.curveTo(-1.02, -0.46, -1.00, -0.70, -0.90, -0.86);
        upper.curveTo(-0.84, -0.94, -0.76, -0.88, -0.72, -0.80);
        upper.curveTo(-0.62, -0.66, -0.46, -0.70, -0.34, -0.86);
        upper.lineTo(-0.20, -0.92);
        upper.curveTo(-0.02, -0.72, 0.20, -0.56, 0.46, -0.47);
        upper.curveTo(0.76, -0.40, 1.00, -0.36, 1.04, -0.16);
        upper.closePath();
        pen.setPaint(new GradientPaint(
                -0.6f,
                -0.9f,
                body.mix(rim, 0.30).color(),
                0.5f,
                -0.1f,
                body.scaled(0.55).color()));
        pen.fill(upper);
        var clip = pen.getClip();
        pen.clip(upper);
        pen.setColor(body.scaled(0.42).color());
        Path2D heel = new Path2D.Double();
        heel.moveTo(-1.1, -0.62);
        heel.curveTo(-0.86, -0.62, -0.66, -0.46, -0.58, -0.10);
        heel.lineTo(-1.1, -0.1);
        pen.fill(heel);
        Path2D toe = new Path2D.Double();
        toe.moveTo(0.56, -0.50);
        toe.curveTo(0.66, -0.34, 0.70, -0.26, 0.70, -0.1);
        toe.lineTo(1.1, -0.1);
        toe.lineTo(1.1, -0.5);
        pen.fill(toe);
        for (int i = 0; i < 3; i++) {
            Path2D stripe = new Path2D.Double();
            double x = -0.40 + 0.20 * i;
            stripe.moveTo(x, -0.12);
            stripe.quadTo(x + 0.14, -0.36, x + 0.20, -0.70 + 0.07 * i);
            stroke(pen, 0.085);
            pen.setColor(accent.mix(rim, 0.1 * i).color());
            pen.draw(stripe);
        }
        pen.setClip(clip);
        stroke(pen, 0.035);
        pen.setColor(rim.mix(Tint.WHITE, 0.5).color());
        for (int i = 0; i < 5; i++) {
            double x = -0.22 + 0.115 * i;
            double y = -0.84 + 0.072 * i;
            pen.draw(line(x - 0.10, y + 0.11, x + 0.05, y + 0.02));
        }
        Path2D collar = new Path2D.Double();
        collar.moveTo(-0.90, -0.86);
        collar.curveTo(-0.84, -0.94, -0.76, -0.88, -0.72, -0.80);
        collar.curveTo(-0.62, -0.66, -0.46, -0.70, -0.34, -0.86);
        stroke(pen, 0.05);
        pen.setColor(accent.color());
        pen.draw(collar);
        sole(pen);
        stroke(pen, 0.016);
        pen.setColor(rim.color(0.9));
        pen.draw(upper);
    }

    private void sole(Graphics2D pen) {
        Path2D sole = new Path2D.Double();
        sole.moveTo(-1.03, -0.24);
        sole.curveTo(-0.60, -0.17, -0.20, -0.14, 0.30, -0.19);
        sole.curveTo(0.60, -0.22, 0.86, -0.20, 1.09, -0.27);
        sole.curveTo(1.16, -0.18, 1.06, -0.05, 0.84, -0.01);
        sole.lineTo(-0.90, 0);
        sole.curveTo(-1.06, -0.02, -1.10, -0.16, -1.03, -0.24);
        sole.closePath();
        pen.setPaint(new GradientPaint(
                0,
                -0.25f,
                Tint.WHITE.mix(rim, 0.2).color(),
                0,
                0,
                Tint.of(0x8a90a4).color()));
        pen.fill(sole);
        stroke(pen, 0.05);
        pen.setColor(accent.color());
        pen.draw(line(-0.94, -0.035, 0.80, -0.04));
    }

    private void phone(Graphics2D pen) {
        RoundRectangle2D shell = new RoundRectangle2D.Double(-0.46, -1.86, 0.92, 1.84, 0.24, 0.24);
        pen.setPaint(new GradientPaint(
                -0.5f, 0, rim.mix(body, 0.3).color(), 0.5f, 0, body.scaled(0.3).color()));
        pen.fill(shell);
        RoundRectangle2D screen = new RoundRectangle2D.Double(-0.42, -1.82, 0.84, 1.76, 0.19, 0.19);
        pen.setPaint(new GradientPaint(
                -0.4f,
                -1.8f,
                accent.mix(Tint.of(0x5a2fd0), 0.4).color(),
                0.4f,
                -0.1f,
                Tint.of(0x0a1030).color()));
        pen.fill(screen);
        pen.setColor(Tint.BLACK.color());
        pen.fill(new RoundRectangle2D.Double(-0.13, -1.76, 0.26, 0.075, 0.075, 0.075));
        pen.setColor(Tint.WHITE.color(0.92));
        pen.fill(new RoundRectangle2D.Double(-0.32, -1.52, 0.38, 0.07, 0.05, 0.05));
        for (int i = 0; i < 3; i++) {
            pen.setColor(Tint.WHITE.color(0.20));
            pen.fill(new RoundRectangle2D.Double(-0.33, -1.34 + i * 0.38, 0.66, 0.30, 0.10, 0.10));
            pen.setColor((i == 1 ? accent : rim).color(0.9));
            pen.fill(new Ellipse2D.Double(-0.28, -1.28 + i * 0.38, 0.18, 0.18));
        }
        stroke(pen, 0.016);
        pen.setColor(rim.color(0.9));
        pen.draw(shell);
    }

    private void bottle(Graphics2D pen) {
        Path2D glass = new Path2D.Double();
        glass.moveTo(-0.13, -1.48);
        glass.curveTo(-0.13, -1.24, -0.46, -1.24, -0.48, -0.98);
        glass.lineTo(-0.48, -0.08);
        glass.quadTo(-0.48, 0, -0.40, 0);
        glass.lineTo(0.40, 0);
        glass.quadTo(0.48, 0, 0.48, -0.08);
        glass.lineTo(0.48, -0.98);
        glass.curveTo(0.46, -1.24, 0.13, -1.24, 0.13, -1.48);
        glass.closePath();
        pen.setPaint(new GradientPaint(
                -0.5f,
                -0.4f,
                accent.mix(rim, 0.35).color(),
                0.5f,
                -0.2f,
                accent.scaled(0.25).color()));
        pen.fill(glass);
        pen.setColor(Tint.WHITE.color(0.30));
        pen.fill(new RoundRectangle2D.Double(-0.41, -0.98, 0.07, 0.86, 0.07, 0.07));
        pen.setColor(Tint.of(0xf6efe2).mix(rim, 0.1).color(0.94));
        pen.fill(new RoundRectangle2D.Double(-0.27, -0.80, 0.54, 0.50, 0.04, 0.04));
        pen.setColor(body.scaled(0.5).color());
        pen.fill(new RoundRectangle2D.Double(-0.17, -0.66, 0.34, 0.05, 0.03, 0.03));
        pen.fill(new RoundRectangle2D.Double(-0.11, -0.54, 0.22, 0.03, 0.03, 0.03));
        pen.setPaint(new GradientPaint(
                -0.18f, 0, Tint.of(0xf3d9a0).color(), 0.2f, 0, Tint.of(0x6b4a1c).color()));
        pen.fill(new RoundRectangle2D.Double(-0.18, -1.84, 0.36, 0.38, 0.06, 0.06));
        stroke(pen, 0.016);
        pen.setColor(rim.color(0.85));
        pen.draw(glass);
    }

    private void orb(Graphics2D pen) {
        Ellipse2D ball = new Ellipse2D.Double(-0.62, -1.30, 1.24, 1.24);
        pen.setPaint(new GradientPaint(
                -0.5f,
                -1.2f,
                accent.mix(Tint.WHITE, 0.35).color(),
                0.5f,
                -0.2f,
                body.scaled(0.25).color()));
        pen.fill(ball);
        stroke(pen, 0.05);
        pen.setPaint(new GradientPaint(
                -0.9f, -0.9f, rim.color(), 0.9f, -0.4f, accent.scaled(0.3).color()));
        pen.draw(new Ellipse2D.Double(-0.96, -0.82, 1.92, 0.40));
        pen.setColor(Tint.WHITE.color(0.5));
        pen.fill(new Ellipse2D.Double(-0.38, -1.14, 0.26, 0.18));
    }

    private static Path2D line(double x, double y, double toX, double toY) {
        Path2D line = new Path2D.Double();
        line.moveTo(x, y);
        line.lineTo(toX, toY);
        return line;
    }

    private static void stroke(Graphics2D pen, double thick) {
        pen.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }
}
