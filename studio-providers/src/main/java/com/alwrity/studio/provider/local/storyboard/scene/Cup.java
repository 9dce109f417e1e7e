package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** A cup of coffee on its saucer, one unit tall, its foot at the origin; the light comes from the left. */
record Cup(Tint china, Tint shade, Tint light) {

    private static final Tint COFFEE = Tint.of(0x4a2412);
    private static final Tint CREAM = Tint.of(0xf1d6ac);

    void paint(Graphics2D pen) {
        shadow(pen);
        saucer(pen);
        handle(pen);
        bowl(pen);
        coffee(pen);
    }

    private void shadow(Graphics2D pen) {
        for (int i = 0; i < 9; i++) {
            double grown = i * 0.045;
            pen.setColor(Tint.BLACK.color(0.055));
            pen.fill(new Ellipse2D.Double(-0.75 - grown, -0.14 - grown * 0.3, 2.2 + 2 * grown, 0.42 + grown * 0.6));
        }
    }

    private void saucer(Graphics2D pen) {
        pen.setColor(shade.scaled(0.72).color());
        pen.fill(new Ellipse2D.Double(-1.12, -0.19, 2.24, 0.46));
        pen.setPaint(across(-1.1f, china.mix(light, 0.4), 1.1f, shade));
        pen.fill(new Ellipse2D.Double(-1.12, -0.23, 2.24, 0.46));
        pen.setPaint(across(-0.8f, shade, 0.8f, china.mix(shade, 0.4)));
        pen.fill(new Ellipse2D.Double(-0.68, -0.14, 1.36, 0.25));
    }

    private void handle(Graphics2D pen) {
        pen.setStroke(new BasicStroke(0.125f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setPaint(new GradientPaint(
                0,
                -0.85f,
                china.mix(shade, 0.3).color(),
                0,
                -0.3f,
                shade.scaled(0.8).color()));
        pen.draw(new CubicCurve2D.Double(0.64, -0.82, 1.18, -0.98, 1.10, -0.32, 0.48, -0.36));
    }

    private void bowl(Graphics2D pen) {
        Path2D bowl = new Path2D.Double();
        bowl.moveTo(-0.76, -0.98);
        bowl.curveTo(-0.74, -0.45, -0.52, -0.12, -0.34, -0.04);
        bowl.curveTo(-0.15, 0.04, 0.15, 0.04, 0.34, -0.04);
        bowl.curveTo(0.52, -0.12, 0.74, -0.45, 0.76, -0.98);
        bowl.closePath();
        pen.setPaint(across(-0.78f, china.mix(light, 0.35), 0.70f, shade.scaled(0.85)));
        pen.fill(bowl);
        pen.setPaint(new GradientPaint(
                0, -0.5f, shade.color(0), 0, 0.02f, shade.scaled(0.55).color(0.65)));
        pen.fill(bowl);
        Path2D gleam = new Path2D.Double();
        gleam.moveTo(-0.63, -0.82);
        gleam.curveTo(-0.60, -0.55, -0.50, -0.32, -0.40, -0.22);
        gleam.curveTo(-0.46, -0.40, -0.52, -0.60, -0.53, -0.82);
        gleam.closePath();
        pen.setColor(Tint.WHITE.color(0.55));
        pen.fill(gleam);
    }

    private void coffee(Graphics2D pen) {
        pen.setPaint(across(-0.76f, china.mix(light, 0.5), 0.76f, china.mix(shade, 0.35)));
        pen.fill(new Ellipse2D.Double(-0.77, -1.16, 1.54, 0.36));
        pen.setColor(COFFEE.color());
        pen.fill(new Ellipse2D.Double(-0.69, -1.115, 1.38, 0.285));
        pen.setPaint(across(-0.6f, Tint.of(0xa8662e), 0.6f, Tint.of(0x6d3a18)));
        pen.fill(new Ellipse2D.Double(-0.64, -1.09, 1.28, 0.245));
        Path2D heart = new Path2D.Double();
        heart.moveTo(0, -0.875);
        heart.curveTo(-0.62, -0.95, -0.34, -1.10, 0, -1.01);
        heart.curveTo(0.34, -1.10, 0.62, -0.95, 0, -0.875);
        pen.setColor(CREAM.color(0.95));
        pen.fill(heart);
    }

    private static GradientPaint across(float from, Tint one, float to, Tint other) {
        return new GradientPaint(from, 0, one.color(), to, 0, other.color());
    }
}
