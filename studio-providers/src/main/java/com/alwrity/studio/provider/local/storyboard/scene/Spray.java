package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;

/** Water thrown up where the swell meets a rock. */
final class Spray {

    private final Setting setting;
    private final double depth;
    private final double x;
    private final double foot;
    private final int side;

    /**
     * @param depth the rock's own
     * @param side 1 if the sea is to the left of the rock, −1 to the right
     */
    Spray(Setting setting, double depth, double x, double foot, int side) {
        this.setting = setting;
        this.depth = depth;
        this.x = x;
        this.foot = foot;
        this.side = side;
    }

    void paint(Stage stage, double seconds, Camera camera, double rough) {
        if (rough < 0.8) {
            return;
        }
        float unit = stage.unit();
        Tint white = setting.palette().haze().mix(Tint.WHITE, 0.65);
        for (int burst = 0; burst < 3; burst++) {
            double period = 2.6 + burst * 0.7;
            double age = (seconds + burst * 1.1) % period;
            int wave = (int) ((seconds + burst * 1.1) / period);
            double bx = x - side * unit * (0.16 + 0.09 * burst + 0.04 * Dice.at(wave, burst));
            double by = foot + unit * 0.15;
            drops(stage, camera, bx, by, age, Dice.derive(setting.seed(), wave * 7 + burst), white);
        }
    }

    private void drops(Stage stage, Camera camera, double bx, double by, double age, long seed, Tint white) {
        float unit = stage.unit();
        Graphics2D pen = stage.pen();
        for (int i = 0; i < 110; i++) {
            double strong = Dice.at(seed, 3 * i);
            double fan = 2 * Dice.at(seed, 3 * i + 1) - 1;
            double up = unit * (0.05 + 0.34 * strong * strong) * (1 - 0.75 * fan * fan);
            double aside = unit * 0.20 * fan;
            double t = age - 0.45 * Dice.at(seed, 3 * i + 2);
            double y = by - up * t * 1.5 + unit * 0.30 * t * t;
            if (t <= 0 || y > by + unit * 0.02) {
                continue;
            }
            double px = camera.across(stage, depth, bx + aside * (0.20 + t));
            double py = camera.down(stage, depth, y);
            double size = unit * (0.004 + 0.012 * Dice.at(seed, i + 500)) * (1 + t * 0.6);
            double fade = Curve.clamp(1.25 - t * 0.75, 0, 1);
            if (i % 2 == 0) {
                stage.light().glow(px, py, size * 9, white, 0.018 * fade);
            }
            pen.setColor(white.color(0.26 * fade));
            pen.fill(new Ellipse2D.Double(px - size / 2, py - size / 2, size, size));
        }
    }
}
