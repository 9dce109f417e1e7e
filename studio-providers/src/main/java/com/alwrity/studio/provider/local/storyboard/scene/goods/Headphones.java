package com.alwrity.studio.provider.local.storyboard.scene.goods;

import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Headphones from the front, the cups turned a little to the viewer. */
record Headphones(Finish finish) implements Goods {

    @Override
    public double width() {
        return 1.72;
    }

    @Override
    public double height() {
        return 1.76;
    }

    @Override
    public void paint(Graphics2D pen) {
        Shape band = band(0.70, 1.66);
        finish.stroke(pen, 0.19);
        pen.setPaint(Finish.fade(
                -0.7,
                -1.6,
                finish.body().mix(finish.rim(), 0.45),
                0.7,
                -0.8,
                finish.body().scaled(0.45)));
        pen.draw(band);
        finish.stroke(pen, 0.07);
        pen.setColor(finish.body().scaled(0.28).color());
        pen.draw(band(0.63, 1.57));
        finish.stroke(pen, 0.018);
        pen.setColor(finish.rim().color(0.85));
        pen.draw(band(0.775, 1.735));
        cup(pen, -1);
        cup(pen, 1);
    }

    /** @param half how far it spans to each side */
    private static Shape band(double half, double top) {
        Path2D arc = new Path2D.Double();
        arc.moveTo(-half, -0.72);
        arc.curveTo(-half * 1.12, -top * 1.10, half * 1.12, -top * 1.10, half, -0.72);
        return arc;
    }

    private void cup(Graphics2D pen, int side) {
        double middle = side * 0.66;
        Tint leather = Tint.of(0x14161f).mix(finish.body(), 0.2);
        pen.setPaint(Finish.fade(middle - 0.15, 0, leather.mix(finish.rim(), 0.12), middle + 0.15, 0, leather));
        pen.fill(new RoundRectangle2D.Double(middle - side * 0.11 - 0.13, -0.98, 0.26, 0.94, 0.24, 0.30));
        Shape shell = new RoundRectangle2D.Double(middle + side * 0.045 - 0.145, -1.00, 0.29, 1.0, 0.28, 0.46);
        pen.setPaint(Finish.fade(
                middle - 0.16,
                -0.9,
                finish.body().mix(finish.rim(), side < 0 ? 0.55 : 0.25),
                middle + 0.2,
                -0.1,
                finish.body().scaled(0.38)));
        pen.fill(shell);
        pen.setColor(finish.accent().color());
        pen.fill(new RoundRectangle2D.Double(middle + side * 0.085 - 0.035, -0.84, 0.07, 0.68, 0.07, 0.07));
        finish.stroke(pen, 0.016);
        pen.setColor(finish.rim().color(0.85));
        pen.draw(shell);
        finish.stroke(pen, 0.06);
        pen.setColor(finish.accent().mix(Tint.WHITE, 0.15).color());
        pen.draw(Finish.line(side * 0.70, -1.18, side * 0.70, -0.98));
    }
}
