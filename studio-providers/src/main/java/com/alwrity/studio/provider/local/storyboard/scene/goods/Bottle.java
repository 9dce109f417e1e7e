package com.alwrity.studio.provider.local.storyboard.scene.goods;

import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** A bottle with a gold cap: a scent, a lotion, a drink. */
record Bottle(Finish finish) implements Goods {

    @Override
    public double width() {
        return 0.96;
    }

    @Override
    public double height() {
        return 1.84;
    }

    @Override
    public void paint(Graphics2D pen) {
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
                finish.accent().mix(finish.rim(), 0.35).color(),
                0.5f,
                -0.2f,
                finish.accent().scaled(0.25).color()));
        pen.fill(glass);
        pen.setColor(Tint.WHITE.color(0.30));
        pen.fill(new RoundRectangle2D.Double(-0.41, -0.98, 0.07, 0.86, 0.07, 0.07));
        pen.setColor(Tint.of(0xf6efe2).mix(finish.rim(), 0.1).color(0.94));
        pen.fill(new RoundRectangle2D.Double(-0.27, -0.80, 0.54, 0.50, 0.04, 0.04));
        pen.setColor(finish.body().scaled(0.5).color());
        pen.fill(new RoundRectangle2D.Double(-0.17, -0.66, 0.34, 0.05, 0.03, 0.03));
        pen.fill(new RoundRectangle2D.Double(-0.11, -0.54, 0.22, 0.03, 0.03, 0.03));
        pen.setPaint(new GradientPaint(
                -0.18f, 0, Tint.of(0xf3d9a0).color(), 0.2f, 0, Tint.of(0x6b4a1c).color()));
        pen.fill(new RoundRectangle2D.Double(-0.18, -1.84, 0.36, 0.38, 0.06, 0.06));
        finish.stroke(pen, 0.016);
        pen.setColor(finish.rim().color(0.85));
        pen.draw(glass);
    }
}
