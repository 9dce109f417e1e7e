package com.alwrity.studio.provider.local.storyboard.scene.goods;

import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** A wristwatch from the front, with hands and three rings of the day's movement. */
record Watch(Finish finish) implements Goods {

    private static final double MIDDLE = -0.98;

    @Override
    public double width() {
        return 1.12;
    }

    @Override
    public double height() {
        return 1.96;
    }

    @Override
    public void paint(Graphics2D pen) {
        strap(pen, -1);
        strap(pen, 1);
        crown(pen);
        Shape shell = new RoundRectangle2D.Double(-0.50, MIDDLE - 0.56, 1.0, 1.12, 0.44, 0.44);
        pen.setPaint(Finish.fade(
                -0.5,
                MIDDLE - 0.5,
                finish.rim().mix(finish.body(), 0.35),
                0.5,
                MIDDLE + 0.5,
                finish.body().scaled(0.35)));
        pen.fill(shell);
        pen.setPaint(Finish.fade(0, MIDDLE - 0.5, Tint.of(0x10142a), 0, MIDDLE + 0.5, Tint.of(0x03040a)));
        pen.fill(new RoundRectangle2D.Double(-0.445, MIDDLE - 0.505, 0.89, 1.01, 0.36, 0.36));
        rings(pen);
        hands(pen);
        finish.stroke(pen, 0.016);
        pen.setColor(finish.rim().color(0.9));
        pen.draw(shell);
    }

    /** @param way −1 goes up, 1 down */
    private void strap(Graphics2D pen, int way) {
        double end = MIDDLE + way * 0.97;
        Path2D band = new Path2D.Double();
        band.moveTo(-0.40, MIDDLE + way * 0.40);
        band.curveTo(-0.36, MIDDLE + way * 0.70, -0.31, MIDDLE + way * 0.80, -0.29, end);
        band.lineTo(0.29, end);
        band.curveTo(0.31, MIDDLE + way * 0.80, 0.36, MIDDLE + way * 0.70, 0.40, MIDDLE + way * 0.40);
        band.closePath();
        pen.setPaint(Finish.fade(
                -0.4,
                0,
                finish.accent().mix(finish.body(), 0.15),
                0.4,
                0,
                finish.accent().scaled(0.35)));
        pen.fill(band);
        pen.setColor(Tint.BLACK.color(0.35));
        for (int i = 0; i < 3; i++) {
            pen.fill(new Ellipse2D.Double(-0.03, MIDDLE + way * (0.70 + 0.09 * i) - 0.03, 0.06, 0.06));
        }
    }

    private void crown(Graphics2D pen) {
        pen.setColor(finish.accent().color());
        pen.fill(new RoundRectangle2D.Double(0.49, MIDDLE - 0.26, 0.07, 0.22, 0.05, 0.05));
        pen.setColor(finish.body().scaled(0.6).color());
        pen.fill(new RoundRectangle2D.Double(0.49, MIDDLE + 0.06, 0.04, 0.24, 0.03, 0.03));
    }

    private void rings(Graphics2D pen) {
        Tint[] tints = {finish.accent(), finish.rim(), finish.accent().mix(Tint.WHITE, 0.5)};
        int[] grown = {285, 230, 160};
        for (int i = 0; i < 3; i++) {
            double radius = 0.36 - 0.085 * i;
            finish.stroke(pen, 0.055);
            pen.setColor(tints[i].scaled(0.25).color());
            pen.draw(new Ellipse2D.Double(-radius, MIDDLE - radius, 2 * radius, 2 * radius));
            pen.setColor(tints[i].color());
            pen.draw(new Arc2D.Double(-radius, MIDDLE - radius, 2 * radius, 2 * radius, 90, -grown[i], Arc2D.OPEN));
        }
    }

    private void hands(Graphics2D pen) {
        finish.stroke(pen, 0.035);
        pen.setColor(Tint.WHITE.color());
        pen.draw(Finish.line(0, MIDDLE, -0.10, MIDDLE - 0.10));
        pen.draw(Finish.line(0, MIDDLE, 0.15, MIDDLE - 0.09));
        pen.fill(new Ellipse2D.Double(-0.03, MIDDLE - 0.03, 0.06, 0.06));
    }
}
