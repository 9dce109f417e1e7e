package com.alwrity.studio.provider.local.storyboard.scene.goods;

import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;

/** A phone, upright, its screen lit. */
record Phone(Finish finish) implements Goods {

    @Override
    public double width() {
        return 0.92;
    }

    @Override
    public double height() {
        return 1.88;
    }

    @Override
    public void paint(Graphics2D pen) {
        RoundRectangle2D shell = new RoundRectangle2D.Double(-0.46, -1.86, 0.92, 1.84, 0.24, 0.24);
        pen.setPaint(new GradientPaint(
                -0.5f,
                0,
                finish.rim().mix(finish.body(), 0.3).color(),
                0.5f,
                0,
                finish.body().scaled(0.3).color()));
        pen.fill(shell);
        RoundRectangle2D screen = new RoundRectangle2D.Double(-0.42, -1.82, 0.84, 1.76, 0.19, 0.19);
        pen.setPaint(new GradientPaint(
                -0.4f,
                -1.8f,
                finish.accent().mix(Tint.of(0x5a2fd0), 0.4).color(),
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
            pen.setColor((i == 1 ? finish.accent() : finish.rim()).color(0.9));
            pen.fill(new Ellipse2D.Double(-0.28, -1.28 + i * 0.38, 0.18, 0.18));
        }
        finish.stroke(pen, 0.016);
        pen.setColor(finish.rim().color(0.9));
        pen.draw(shell);
    }
}
