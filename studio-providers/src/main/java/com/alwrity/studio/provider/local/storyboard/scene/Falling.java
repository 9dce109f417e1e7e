package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import com.alwrity.studio.provider.local.storyboard.paint.Weather;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** What falls or drifts through the air, near and far: rain, snow, petals, dust. */
final class Falling {

    private final long seed;

    Falling(long seed) {
        this.seed = seed;
    }

    /** The weather's own: rain or snow, or nothing. */
    void weather(Stage stage, Weather weather, double seconds, Tint tint) {
        switch (weather) {
            case RAIN -> rain(stage, seconds, 170, 0.10, tint);
            case STORM -> rain(stage, seconds, 240, 0.34, tint);
            case SNOW -> snow(stage, seconds, 190, Tint.WHITE);
            default -> {}
        }
    }

    void rain(Stage stage, double seconds, int count, double slant, Tint tint) {
        Graphics2D pen = stage.pen();
        float unit = stage.unit();
        for (int i = 0; i < count; i++) {
            float depth = Dice.at(seed, 3 * i);
            double length = unit * (0.03 + 0.07 * depth);
            double speed = 1.3 + 1.5 * depth;
            double fall = (Dice.at(seed, 3 * i + 1) + seconds * speed) % 1.0;
            double y = fall * (stage.height() + 2 * length) - length;
            double reach = stage.width() * (1 + slant);
            double x = Dice.at(seed, 3 * i + 2) * reach - slant * y;
            x = (x % reach + reach) % reach - slant * stage.height() * 0.2;
            pen.setColor(tint.color(0.10 + 0.20 * depth));
            pen.setStroke(new BasicStroke(unit * (0.0011f + 0.0016f * depth)));
            pen.draw(new Line2D.Double(x, y, x - slant * length, y + length));
        }
    }

    void snow(Stage stage, double seconds, int count, Tint tint) {
        Graphics2D pen = stage.pen();
        float unit = stage.unit();
        for (int i = 0; i < count; i++) {
            float depth = Dice.at(seed, 3 * i);
            double size = unit * (0.003 + 0.011 * depth * depth);
            double fall = (Dice.at(seed, 3 * i + 1) + seconds * (0.07 + 0.13 * depth)) % 1.0;
            double sway = Curve.sine((float) (seconds * 0.23 + Dice.at(seed, 3 * i + 5))) * unit * 0.03;
            double x = place(Dice.at(seed, 3 * i + 2) - seconds * 0.03 * depth, stage.width(), size) + sway;
            double y = fall * (stage.height() + 2 * size) - size;
            pen.setColor(tint.color(depth > 0.85 ? 0.45 : 0.55 + 0.4 * depth));
            pen.fill(new Ellipse2D.Double(x, y, size, size));
        }
    }

    /** Petals or leaves that turn as they fall. */
    void petals(Stage stage, double seconds, int count, Tint one, Tint other) {
        Graphics2D pen = stage.pen();
        float unit = stage.unit();
        for (int i = 0; i < count; i++) {
            float depth = Dice.at(seed, 4 * i);
            double size = unit * (0.007 + 0.020 * depth * depth);
            double fall = (Dice.at(seed, 4 * i + 1) + seconds * (0.06 + 0.10 * depth)) % 1.0;
            double sway = Curve.sine((float) (seconds * 0.31 + Dice.at(seed, 4 * i + 3))) * unit * 0.05;
            double x = place(Dice.at(seed, 4 * i + 2) + seconds * 0.05 * (0.4 + depth), stage.width(), size) + sway;
            double y = fall * (stage.height() + 4 * size) - 2 * size;
            double turn = seconds * (0.8 + depth) + 6 * Dice.at(seed, 4 * i + 9);
            double flat = 0.35 + 0.65 * Math.abs(Curve.sine((float) (seconds * 0.37 + depth)));
            AffineTransform view = AffineTransform.getTranslateInstance(x, y);
            view.rotate(turn);
            view.scale(size, size * flat);
            pen.setColor(one.mix(other, Dice.at(seed, 4 * i + 7)).color(0.72 + 0.25 * depth));
            pen.fill(view.createTransformedShape(PETAL));
        }
    }

    /** Specks of light that hang in the air. */
    void dust(Stage stage, double seconds, int count, Tint tint, double strength) {
        float unit = stage.unit();
        for (int i = 0; i < count; i++) {
            float depth = Dice.at(seed, 4 * i);
            double rise = seconds * (0.008 + 0.02 * depth);
            double x = place(
                    Dice.at(seed, 4 * i + 1) + 0.02 * Curve.sine((float) (seconds * 0.09 + depth * 3)),
                    stage.width(),
                    0);
            double y = place(Dice.at(seed, 4 * i + 2) - rise, stage.height(), 0);
            double twinkle = 0.5 + 0.5 * Curve.sine((float) (seconds * 0.4 + Dice.at(seed, 4 * i + 3)));
            stage.light().glow(x, y, unit * (0.006 + 0.012 * depth), tint, strength * (0.25 + 0.75 * twinkle));
        }
    }

    private static double place(double share, double length, double size) {
        return (share - Math.floor(share)) * (length + 2 * size) - size;
    }

    private static final Path2D PETAL = petal();

    private static Path2D petal() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, -1);
        path.curveTo(0.75, -0.7, 0.65, 0.5, 0.12, 1);
        path.quadTo(0, 0.8, -0.12, 1);
        path.curveTo(-0.65, 0.5, -0.75, -0.7, 0, -1);
        return path;
    }
}
