package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A screen on which bars grow and a curve rises above them. */
record Chart(Rectangle2D screen, Tint accent, long seed) {

    private static final int BARS = 7;

    void paint(Graphics2D pen, double seconds) {
        double x = screen.getX();
        double y = screen.getY();
        double w = screen.getWidth();
        double h = screen.getHeight();
        pen.setColor(Tint.BLACK.color(0.16));
        pen.fill(new RoundRectangle2D.Double(x - w * 0.012, y + h * 0.02, w * 1.05, h * 1.05, w * 0.04, w * 0.04));
        pen.setColor(Tint.of(0x12161d).color());
        pen.fill(new RoundRectangle2D.Double(x - w * 0.02, y - w * 0.02, w * 1.04, h + w * 0.04, w * 0.03, w * 0.03));
        pen.setPaint(new GradientPaint(
                (float) x,
                (float) y,
                Tint.of(0x1d3a63).color(),
                (float) (x + w),
                (float) (y + h),
                Tint.of(0x0e1c36).color()));
        pen.fill(screen);
        pen.setColor(Tint.WHITE.color(0.9));
        pen.fill(new RoundRectangle2D.Double(x + w * 0.07, y + h * 0.09, w * 0.30, h * 0.045, h * 0.04, h * 0.04));
        pen.setColor(Tint.WHITE.color(0.4));
        pen.fill(new RoundRectangle2D.Double(x + w * 0.07, y + h * 0.17, w * 0.20, h * 0.03, h * 0.03, h * 0.03));
        bars(pen, seconds, x + w * 0.08, y + h * 0.90, w * 0.84, h * 0.60);
    }

    private double value(int bar) {
        return 0.26 + 0.62 * bar / (BARS - 1.0) + 0.14 * (Dice.at(seed, 420 + bar) - 0.5);
    }

    private void bars(Graphics2D pen, double seconds, double left, double low, double wide, double tall) {
        pen.setStroke(new BasicStroke((float) (tall * 0.008)));
        pen.setColor(Tint.WHITE.color(0.16));
        for (int i = 0; i < 4; i++) {
            double y = low - tall * i / 3;
            pen.draw(new Line2D.Double(left, y, left + wide, y));
        }
        double step = wide / BARS;
        Path2D line = new Path2D.Double();
        for (int i = 0; i < BARS; i++) {
            double grown = Curve.arrive((float) ((seconds - 1.1 - 0.16 * i) / 1.1));
            double height = tall * value(i) * grown * 0.82;
            double x = left + step * (i + 0.2);
            pen.setPaint(new GradientPaint(
                    0,
                    (float) (low - tall),
                    Tint.of(0x58b7ff).color(),
                    0,
                    (float) low,
                    Tint.of(0x2a68d8).color()));
            pen.fill(new RoundRectangle2D.Double(x, low - height, step * 0.6, height, step * 0.14, step * 0.14));
            double top = low - height - tall * 0.14;
            if (i == 0) {
                line.moveTo(x + step * 0.3, top);
            } else {
                line.lineTo(x + step * 0.3, top);
            }
        }
        pen.setColor(accent.color());
        pen.setStroke(new BasicStroke((float) (tall * 0.026), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(line);
        var end = line.getCurrentPoint();
        double dot = tall * (0.040 + 0.008 * Curve.sine((float) (seconds * 0.6)));
        pen.fill(new Ellipse2D.Double(end.getX() - dot, end.getY() - dot, 2 * dot, 2 * dot));
    }
}
