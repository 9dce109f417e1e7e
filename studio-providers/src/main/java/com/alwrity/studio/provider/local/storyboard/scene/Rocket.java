package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A rocket that points up, two units tall around the origin, with its flame below. */
record Rocket(Tint light, Tint shade, Tint accent) {

    void paint(Graphics2D pen, double time) {
        double flicker = 0.85 + 0.10 * Curve.sine((float) (time * 5.3)) + 0.06 * Curve.sine((float) (time * 8.9));
        flame(pen, 0.24, 1.15 * flicker, Tint.of(0xff7a2a), 0.75);
        flame(pen, 0.17, 0.80 * flicker, Tint.of(0xffc24a), 0.9);
        flame(pen, 0.10, 0.45 * flicker, Tint.of(0xfffbe8), 1);
        for (int side = -1; side <= 1; side += 2) {
            Path2D fin = new Path2D.Double();
            fin.moveTo(side * 0.22, 0.28);
            fin.curveTo(side * 0.42, 0.42, side * 0.54, 0.62, side * 0.56, 0.98);
            fin.curveTo(side * 0.44, 0.82, side * 0.32, 0.76, side * 0.18, 0.74);
            fin.closePath();
            pen.setColor((side < 0 ? accent : accent.scaled(0.5)).color());
            pen.fill(fin);
        }
        Path2D body = new Path2D.Double();
        body.moveTo(0, -1);
        body.curveTo(0.30, -0.70, 0.36, -0.20, 0.22, 0.74);
        body.lineTo(-0.22, 0.74);
        body.curveTo(-0.36, -0.20, -0.30, -0.70, 0, -1);
        pen.setPaint(new GradientPaint(-0.24f, 0, light.color(), 0.30f, 0, shade.color()));
        pen.fill(body);
        var clip = pen.getClip();
        pen.clip(body);
        pen.setPaint(new GradientPaint(
                -0.24f, 0, accent.color(), 0.30f, 0, accent.scaled(0.4).color()));
        pen.fill(new Rectangle2D.Double(-1, -1, 2, 0.42));
        pen.fill(new Rectangle2D.Double(-1, 0.58, 2, 0.07));
        pen.setClip(clip);
        pen.setColor(shade.scaled(0.5).color());
        pen.fill(new Rectangle2D.Double(-0.15, 0.74, 0.30, 0.07));
        pen.setColor(shade.mix(light, 0.4).color());
        pen.fill(new Ellipse2D.Double(-0.145, -0.395, 0.29, 0.29));
        pen.setPaint(new GradientPaint(
                -0.1f,
                -0.35f,
                Tint.of(0x9fe0ff).color(),
                0.1f,
                -0.12f,
                Tint.of(0x1d4a80).color()));
        pen.fill(new Ellipse2D.Double(-0.105, -0.355, 0.21, 0.21));
    }

    private static void flame(Graphics2D pen, double wide, double tall, Tint tint, double strength) {
        Path2D flame = new Path2D.Double();
        flame.moveTo(-wide * 0.62, 0.78);
        flame.curveTo(-wide * 1.3, 0.78 + tall * 0.4, -wide * 0.2, 0.78 + tall * 0.7, 0, 0.78 + tall);
        flame.curveTo(wide * 0.2, 0.78 + tall * 0.7, wide * 1.3, 0.78 + tall * 0.4, wide * 0.62, 0.78);
        flame.closePath();
        pen.setPaint(new GradientPaint(0, 0.78f, tint.color(strength), 0, (float) (0.78 + tall), tint.color(0)));
        pen.fill(flame);
    }
}
