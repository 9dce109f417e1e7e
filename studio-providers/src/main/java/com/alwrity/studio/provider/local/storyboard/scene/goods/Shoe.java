package com.alwrity.studio.provider.local.storyboard.scene.goods;

import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** A running shoe from the side. */
record Shoe(Finish finish) implements Goods {

    @Override
    public double width() {
        return 2.2;
    }

    @Override
    public double height() {
        return 0.95;
    }

    @Override
    public void paint(Graphics2D pen) {
        Path2D upper = upper();
        pen.setPaint(new GradientPaint(
                -0.6f,
                -0.9f,
                finish.body().mix(finish.rim(), 0.30).color(),
                0.5f,
                -0.1f,
                finish.body().scaled(0.55).color()));
        pen.fill(upper);
        var clip = pen.getClip();
        pen.clip(upper);
        panels(pen);
        pen.setClip(clip);
        laces(pen);
        collar(pen);
        sole(pen);
        finish.stroke(pen, 0.016);
        pen.setColor(finish.rim().color(0.9));
        pen.draw(upper);
    }

    private void panels(Graphics2D pen) {
        pen.setColor(finish.body().scaled(0.42).color());
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
            finish.stroke(pen, 0.085);
            pen.setColor(finish.accent().mix(finish.rim(), 0.1 * i).color());
            pen.draw(stripe);
        }
    }

    private void laces(Graphics2D pen) {
        finish.stroke(pen, 0.035);
        pen.setColor(finish.rim().mix(Tint.WHITE, 0.5).color());
        for (int i = 0; i < 5; i++) {
            double x = -0.22 + 0.115 * i;
            double y = -0.84 + 0.072 * i;
            pen.draw(Finish.line(x - 0.10, y + 0.11, x + 0.05, y + 0.02));
        }
    }

    private void collar(Graphics2D pen) {
        Path2D collar = new Path2D.Double();
        collar.moveTo(-0.90, -0.86);
        collar.curveTo(-0.84, -0.94, -0.76, -0.88, -0.72, -0.80);
        collar.curveTo(-0.62, -0.66, -0.46, -0.70, -0.34, -0.86);
        finish.stroke(pen, 0.05);
        pen.setColor(finish.accent().color());
        pen.draw(collar);
    }

    private static Path2D upper() {
        Path2D upper = new Path2D.Double();
        upper.moveTo(-0.96, -0.20);
        upper.curveTo(-1.02, -0.46, -1.00, -0.70, -0.90, -0.86);
        upper.curveTo(-0.84, -0.94, -0.76, -0.88, -0.72, -0.80);
        upper.curveTo(-0.62, -0.66, -0.46, -0.70, -0.34, -0.86);
        upper.lineTo(-0.20, -0.92);
        upper.curveTo(-0.02, -0.72, 0.20, -0.56, 0.46, -0.47);
        upper.curveTo(0.76, -0.40, 1.00, -0.36, 1.04, -0.16);
        upper.closePath();
        return upper;
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
                Tint.WHITE.mix(finish.rim(), 0.2).color(),
                0,
                0,
                Tint.of(0x8a90a4).color()));
        pen.fill(sole);
        finish.stroke(pen, 0.05);
        pen.setColor(finish.accent().color());
        pen.draw(Finish.line(-0.94, -0.035, 0.80, -0.04));
    }
}
