package com.alwrity.studio.provider.local.storyboard.scene.goods;

import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** A low, fast car from the side, its lamps lit; it drives to the right. */
record Car(Finish finish) implements Goods {

    private static final double WHEEL = 0.27;
    private static final double[] AXLES = {-0.98, 0.96};

    @Override
    public double width() {
        return 3.24;
    }

    @Override
    public double height() {
        return 0.98;
    }

    @Override
    public void paint(Graphics2D pen) {
        Shape body = body();
        pen.setPaint(Finish.fade(
                -0.4,
                -0.95,
                finish.accent().mix(finish.rim(), 0.30),
                0.4,
                -0.12,
                finish.accent().scaled(0.22)));
        pen.fill(body);
        flank(pen, body);
        windows(pen);
        lamps(pen);
        finish.stroke(pen, 0.018);
        pen.setColor(finish.rim().color(0.9));
        pen.draw(roof());
        for (double axle : AXLES) {
            wheel(pen, axle);
        }
    }

    private static Path2D roof() {
        Path2D path = new Path2D.Double();
        path.moveTo(-1.58, -0.60);
        path.curveTo(-1.40, -0.68, -1.10, -0.72, -0.86, -0.80);
        path.curveTo(-0.52, -0.96, -0.10, -1.00, 0.20, -0.90);
        path.curveTo(0.42, -0.82, 0.58, -0.68, 0.78, -0.60);
        path.curveTo(1.14, -0.56, 1.46, -0.48, 1.58, -0.32);
        return path;
    }

    private static Path2D body() {
        Path2D path = roof();
        path.curveTo(1.64, -0.24, 1.60, -0.14, 1.52, -0.12);
        path.lineTo(-1.46, -0.12);
        path.curveTo(-1.62, -0.14, -1.66, -0.46, -1.58, -0.60);
        path.closePath();
        return path;
    }

    /** The fold along the side, the dark sill, and the arches over the wheels. */
    private void flank(Graphics2D pen, Shape body) {
        Shape clip = pen.getClip();
        pen.clip(body);
        finish.stroke(pen, 0.018);
        pen.setColor(finish.rim().color(0.55));
        Path2D fold = new Path2D.Double();
        fold.moveTo(-1.46, -0.50);
        fold.curveTo(-0.60, -0.40, 0.40, -0.42, 1.40, -0.40);
        pen.draw(fold);
        finish.stroke(pen, 0.10);
        pen.setColor(Tint.of(0x05060b).color());
        pen.draw(Finish.line(-1.6, -0.12, 1.6, -0.12));
        for (double axle : AXLES) {
            double arch = WHEEL + 0.05;
            pen.fill(new Ellipse2D.Double(axle - arch, -WHEEL - arch, 2 * arch, 2 * arch));
        }
        pen.setClip(clip);
    }

    private void windows(Graphics2D pen) {
        Path2D glass = new Path2D.Double();
        glass.moveTo(-0.80, -0.64);
        glass.curveTo(-0.56, -0.88, -0.10, -0.92, 0.16, -0.84);
        glass.curveTo(0.34, -0.76, 0.46, -0.66, 0.58, -0.59);
        glass.curveTo(0.10, -0.58, -0.40, -0.58, -0.80, -0.64);
        glass.closePath();
        pen.setPaint(Finish.fade(-0.6, -0.9, finish.rim().mix(Tint.of(0x0a1224), 0.45), 0.3, -0.55, Tint.of(0x04060e)));
        pen.fill(glass);
        finish.stroke(pen, 0.03);
        pen.setColor(finish.accent().scaled(0.5).color());
        pen.draw(Finish.line(-0.16, -0.90, -0.10, -0.58));
    }

    private void lamps(Graphics2D pen) {
        finish.stroke(pen, 0.045);
        pen.setColor(Tint.of(0xfff6dd).color());
        Path2D front = new Path2D.Double();
        front.moveTo(1.26, -0.46);
        front.quadTo(1.42, -0.43, 1.52, -0.36);
        pen.draw(front);
        pen.setColor(Tint.of(0xff3b30).color());
        pen.draw(Finish.line(-1.58, -0.56, -1.40, -0.59));
    }

    private void wheel(Graphics2D pen, double axle) {
        Tint tyre = Tint.of(0x0b0c12);
        pen.setColor(tyre.color());
        disc(pen, axle, WHEEL);
        pen.setPaint(Finish.fade(
                axle - 0.2,
                -0.45,
                finish.rim().mix(Tint.WHITE, 0.3),
                axle + 0.2,
                -0.1,
                finish.body().scaled(0.5)));
        disc(pen, axle, WHEEL * 0.68);
        pen.setColor(tyre.color());
        disc(pen, axle, WHEEL * 0.56);
        finish.stroke(pen, 0.04);
        pen.setColor(finish.rim().mix(Tint.WHITE, 0.2).color());
        for (int i = 0; i < 5; i++) {
            double turn = 2 * Math.PI * i / 5 - 0.3;
            double reach = WHEEL * 0.58;
            pen.draw(Finish.line(axle, -WHEEL, axle + reach * Math.cos(turn), -WHEEL + reach * Math.sin(turn)));
        }
        pen.setColor(finish.accent().color());
        disc(pen, axle, WHEEL * 0.14);
    }

    private static void disc(Graphics2D pen, double axle, double radius) {
        pen.fill(new Ellipse2D.Double(axle - radius, -WHEEL - radius, 2 * radius, 2 * radius));
    }
}
