package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Noise;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

/** The ground of a warm sea: three banks with corals. */
final class Reef {

    private final Setting setting;
    private final Tint water;
    private final Tint deep;

    Reef(Setting setting, Tint water, Tint deep) {
        this.setting = setting;
        this.water = water;
        this.deep = deep;
    }

    Plate plate() {
        return Plate.of(setting.width(), setting.height(), setting.margin(), this::draw);
    }

    private void draw(Graphics2D pen) {
        double u = setting.unit();
        Dice dice = setting.dice(4);
        for (int layer = 0; layer < 3; layer++) {
            Tint own = water.mix(deep, 0.55 + 0.2 * layer);
            Path2D ground = new Path2D.Double();
            double base = setting.height() - u * (0.17 - 0.055 * layer);
            ground.moveTo(-setting.margin(), setting.height() + setting.margin());
            for (int x = -setting.margin(); x <= setting.width() + setting.margin(); x += 8) {
                ground.lineTo(x, base - u * 0.09 * Noise.along((float) (x / u * 0.22 + layer * 0.37), setting.seed()));
            }
            ground.lineTo(setting.width() + setting.margin(), setting.height() + setting.margin());
            ground.closePath();
            pen.setColor(own.color());
            pen.fill(ground);
            for (int i = 0; i < 16; i++) {
                double x = dice.between(-0.1, 1.1) * setting.width();
                Tint coral = Tint.hsb(dice.pick(List.of(0.02, 0.92, 0.09, 0.80)), 0.6, 0.75);
                pen.setColor(coral.mix(own, 0.78 - 0.14 * layer).color());
                branch(pen, x, base + u * 0.05, u * dice.between(0.03, 0.075), -Math.PI / 2, 4, dice);
            }
        }
    }

    private void branch(Graphics2D pen, double x, double y, double length, double angle, int left, Dice dice) {
        double toX = x + Math.cos(angle) * length;
        double toY = y + Math.sin(angle) * length;
        pen.setStroke(new BasicStroke((float) (length * 0.32), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new Line2D.Double(x, y, toX, toY));
        if (left > 0) {
            branch(pen, toX, toY, length * dice.between(0.65, 0.8), angle - dice.between(0.2, 0.6), left - 1, dice);
            branch(pen, toX, toY, length * dice.between(0.65, 0.8), angle + dice.between(0.2, 0.6), left - 1, dice);
        }
    }
}
