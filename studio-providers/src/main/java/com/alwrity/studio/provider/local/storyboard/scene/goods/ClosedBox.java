package com.alwrity.studio.provider.local.storyboard.scene.goods;

import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Path2D;

/** A box seen from a corner, light in the gap below its lid: for what the prompt does not name. */
record ClosedBox(Finish finish) implements Goods {

    private static final double LID = 0.92;

    @Override
    public double width() {
        return 1.72;
    }

    @Override
    public double height() {
        return 1.70;
    }

    @Override
    public void paint(Graphics2D pen) {
        Tint bright = finish.body().mix(finish.rim(), 0.28);
        side(
                pen,
                -1,
                0,
                LID,
                0.78,
                Finish.fade(-0.8, -0.9, bright, 0, 0, finish.body().scaled(0.50)));
        side(
                pen,
                1,
                0,
                LID,
                0.78,
                Finish.fade(
                        0,
                        -0.9,
                        finish.body().scaled(0.42),
                        0.8,
                        0,
                        finish.body().scaled(0.16)));
        Tint glow = finish.accent().mix(Tint.WHITE, 0.55);
        side(pen, -1, LID - 0.02, LID + 0.06, 0.76, glow.color());
        side(
                pen,
                1,
                LID - 0.02,
                LID + 0.06,
                0.76,
                finish.accent().mix(Tint.WHITE, 0.3).color());
        side(
                pen,
                -1,
                LID + 0.06,
                LID + 0.30,
                0.84,
                Finish.fade(
                        -0.8,
                        -1.3,
                        bright.mix(finish.rim(), 0.2),
                        0,
                        -0.9,
                        finish.body().scaled(0.6)));
        side(
                pen,
                1,
                LID + 0.06,
                LID + 0.30,
                0.84,
                Finish.fade(
                        0,
                        -1.3,
                        finish.body().scaled(0.5),
                        0.8,
                        -0.9,
                        finish.body().scaled(0.2)));
        lid(pen);
        ribbon(pen);
    }

    /** One of the two upright faces, between two heights above its foot. */
    private static void side(Graphics2D pen, int way, double low, double high, double half, Paint paint) {
        double back = half * 0.24;
        Path2D face = new Path2D.Double();
        face.moveTo(0, -low);
        face.lineTo(way * half, -low - back);
        face.lineTo(way * half, -high - back);
        face.lineTo(0, -high);
        face.closePath();
        pen.setPaint(paint);
        pen.fill(face);
    }

    private void lid(Graphics2D pen) {
        double top = LID + 0.30;
        double half = 0.84;
        double back = half * 0.24;
        Path2D face = new Path2D.Double();
        face.moveTo(0, -top);
        face.lineTo(half, -top - back);
        face.lineTo(0, -top - 2 * back);
        face.lineTo(-half, -top - back);
        face.closePath();
        pen.setPaint(Finish.fade(
                -0.6,
                -top - back,
                finish.body().mix(finish.rim(), 0.55),
                0.7,
                -top - back,
                finish.body().scaled(0.8)));
        pen.fill(face);
        finish.stroke(pen, 0.014);
        pen.setColor(finish.rim().color(0.9));
        pen.draw(face);
    }

    /** A band over the lid and down the left face. */
    private void ribbon(Graphics2D pen) {
        double top = LID + 0.30;
        pen.setColor(finish.accent().color());
        Path2D over = new Path2D.Double();
        over.moveTo(-0.50, -top - 0.12);
        over.lineTo(0.34, -top - 0.322);
        over.lineTo(0.50, -top - 0.282);
        over.lineTo(-0.34, -top - 0.082);
        over.closePath();
        pen.fill(over);
        pen.setPaint(Finish.fade(0, -top, finish.accent(), 0, 0, finish.accent().scaled(0.35)));
        Path2D down = new Path2D.Double();
        down.moveTo(-0.50, -top - 0.12);
        down.lineTo(-0.34, -top - 0.082);
        down.lineTo(-0.34, -top + 0.158);
        down.lineTo(-0.50, -top + 0.12);
        down.closePath();
        pen.fill(down);
        Path2D below = new Path2D.Double();
        below.moveTo(-0.48, -LID - 0.08);
        below.lineTo(-0.33, -LID - 0.045);
        below.lineTo(-0.33, -0.08);
        below.lineTo(-0.48, -0.115);
        below.closePath();
        pen.fill(below);
    }
}
