package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/**
 * Firs along a line, higher towards the sides.
 *
 * @param ground the line that they stand on, in pixels from the top
 * @param tallest in short sides of the picture
 * @param distance how far they fade into the haze, 0 to 1
 */
record Firs(Setting setting, double ground, double tallest, double distance) {

    /** Near the viewer, their feet out of sight. */
    static Firs near(Setting setting, double tallest) {
        return new Firs(setting, setting.height() + setting.unit() * 0.04, tallest, 0);
    }

    Plate plate() {
        return Plate.of(setting.width(), setting.height(), setting.margin(), this::draw);
    }

    private void draw(Graphics2D pen) {
        float u = setting.unit();
        Dice dice = setting.dice(distance > 0 ? 4 : 3);
        Tint dark = setting.palette().distant(setting.palette().near().mix(Tint.of(0x0b1a1c), 0.4), distance);
        for (int i = 0; i < 46; i++) {
            double x = dice.between(-0.15, 1.15);
            double edge = Math.pow(Math.abs(x - 0.5) * 2, 1.7);
            double tall = u * (0.05 + tallest * edge) * dice.between(0.7, 1.15);
            pen.setColor(dark.mix(setting.palette().haze(), 0.10 * dice.next()).color());
            double foot = ground - distance * u * 0.12 * dice.next();
            fir(pen, x * setting.width(), foot, tall + u * 0.02, dice);
        }
    }

    private static void fir(Graphics2D pen, double x, double ground, double tall, Dice dice) {
        Path2D path = new Path2D.Double();
        path.moveTo(x, ground - tall);
        int tiers = 11;
        for (int side = 1; side >= -1; side -= 2) {
            for (int i = 1; i <= tiers; i++) {
                int tier = side > 0 ? i : tiers + 1 - i;
                double reach = tall * 0.20 * tier / tiers * dice.between(0.8, 1.15);
                double y = ground - tall * (1 - (double) tier / tiers);
                if (side > 0) {
                    path.lineTo(x + reach, y);
                    path.lineTo(x + reach * 0.45, y - tall * 0.012);
                } else {
                    path.lineTo(x - reach * 0.45, y - tall * 0.012);
                    path.lineTo(x - reach, y);
                }
            }
        }
        path.closePath();
        pen.fill(path);
    }
}
