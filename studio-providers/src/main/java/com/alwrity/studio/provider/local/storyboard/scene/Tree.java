package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/**
 * A broad tree, about one unit tall, its foot at the origin: a forked trunk under clouds of leaves or blossoms.
 *
 * @param shade of the leaves away from the light
 * @param leaf of most leaves
 * @param lit of those in the light
 * @param side from where the light comes: -1 left, 1 right
 */
record Tree(Tint bark, Tint shade, Tint leaf, Tint lit, double side) {

    private static final int CLOUDS = 17;

    void paint(Graphics2D pen, Dice dice) {
        pen.setColor(bark.color());
        roots(pen);
        limb(pen, 0, 0, -Math.PI / 2 + dice.between(-0.10, 0.10), 0.36, 0.052, dice, 0);
        double[][] clouds = new double[CLOUDS][];
        for (int i = 0; i < CLOUDS; i++) {
            double angle = dice.between(0, 2 * Math.PI);
            double reach = Math.sqrt(dice.next());
            clouds[i] = new double[] {
                Math.cos(angle) * reach * 0.46, -0.70 + Math.sin(angle) * reach * 0.25, dice.between(0.11, 0.19)
            };
        }
        layer(pen, clouds, shade, 0.04, 1.05, 44, dice);
        layer(pen, clouds, leaf, -0.01, 0.92, 58, dice);
        layer(pen, clouds, lit, -0.055, 0.62, 34, dice);
    }

    /** The foot widens into grass. */
    private static void roots(Graphics2D pen) {
        Path2D path = new Path2D.Double();
        path.moveTo(-0.078, 0.012);
        path.quadTo(-0.046, 0.002, -0.040, -0.035);
        path.lineTo(0.040, -0.035);
        path.quadTo(0.046, 0.002, 0.078, 0.012);
        path.quadTo(0, -0.004, -0.078, 0.012);
        pen.fill(path);
    }

    private void layer(Graphics2D pen, double[][] clouds, Tint tint, double lower, double share, int count, Dice dice) {
        for (double[] cloud : clouds) {
            for (int i = 0; i < count; i++) {
                double angle = dice.between(0, 2 * Math.PI);
                double reach = Math.sqrt(dice.next()) * cloud[2] * share;
                double x = cloud[0] + Math.cos(angle) * reach + side * (lower < 0 ? 0.035 : -0.01);
                double y = cloud[1] + lower + Math.sin(angle) * reach * 0.78;
                double size = dice.between(0.008, 0.023);
                pen.setColor(tint.mix(dice.chance(0.5) ? leaf : lit, 0.30 * dice.next())
                        .color(dice.between(0.55, 0.95)));
                pen.fill(new Ellipse2D.Double(x - size, y - size * 0.8, 2 * size, 1.6 * size));
            }
        }
    }

    private void limb(
            Graphics2D pen, double x, double y, double angle, double length, double thick, Dice dice, int fork) {
        double tipX = x + Math.cos(angle) * length;
        double tipY = y + Math.sin(angle) * length;
        double bend = length * dice.between(-0.12, 0.12);
        Path2D path = new Path2D.Double();
        path.moveTo(0, -thick * (fork == 0 ? 0.85 : 0.5));
        path.quadTo(length * 0.4, -thick * 0.42 + bend, length, -thick * 0.33);
        path.lineTo(length, thick * 0.33);
        path.quadTo(length * 0.4, thick * 0.42 + bend, 0, thick * (fork == 0 ? 0.85 : 0.5));
        path.closePath();
        AffineTransform view = AffineTransform.getTranslateInstance(x, y);
        view.rotate(angle);
        pen.fill(view.createTransformedShape(path));
        if (fork < 3) {
            limb(pen, tipX, tipY, angle - dice.between(0.30, 0.62), length * 0.66, thick * 0.66, dice, fork + 1);
            limb(pen, tipX, tipY, angle + dice.between(0.30, 0.62), length * 0.66, thick * 0.66, dice, fork + 1);
        }
    }
}
