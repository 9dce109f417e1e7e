package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A lit sign of glass tubes on a house front, with strokes like letters, that glows into the wet air. */
record NeonSign(double x, double y, double wide, double tall, Tint tint, long seed) {

    private static final int[] TINTS = {0xff3d9a, 0x28e0ff, 0xffb02e, 0x9d5bff, 0x3dffb0, 0xff5a3d};
    private static final double DEPTH = 0.99;

    static List<NeonSign> along(Setting setting, double street) {
        Dice dice = setting.dice(31);
        List<NeonSign> signs = new ArrayList<>();
        double u = setting.unit();
        for (int i = 0; i < 9; i++) {
            boolean left = i % 2 == 0;
            double edge = dice.between(0.01, 0.17);
            double x = setting.width() * (left ? edge : 1 - edge);
            boolean upright = dice.chance(0.7);
            double wide = u * (upright ? dice.between(0.035, 0.06) : dice.between(0.10, 0.17));
            double tall = u * (upright ? dice.between(0.14, 0.30) : dice.between(0.04, 0.07));
            double y = street - u * dice.between(0.10, setting.portrait() ? 0.80 : 0.52) - tall * 0.5;
            signs.add(new NeonSign(
                    x, y, wide, tall, Tint.of(TINTS[dice.below(TINTS.length)]), Dice.derive(setting.seed(), 60 + i)));
        }
        return signs;
    }

    void paint(Stage stage, double seconds, Camera camera) {
        Graphics2D pen = (Graphics2D) stage.pen().create();
        pen.transform(camera.at(stage, DEPTH));
        double power = power(seconds);
        double thin = Math.min(wide, tall) * 0.07;
        RoundRectangle2D frame = new RoundRectangle2D.Double(x - wide / 2, y, wide, tall, thin * 4, thin * 4);
        pen.setColor(Tint.BLACK.color(0.72));
        pen.fill(frame);
        pen.setStroke(new BasicStroke((float) thin, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(tint.mix(Tint.WHITE, 0.35).scaled(0.35 + 0.65 * power).color());
        pen.draw(frame);
        boolean upright = tall > wide;
        int letters = (int) Math.max(2, Math.max(tall, wide) / Math.min(tall, wide));
        for (int i = 0; i < letters; i++) {
            double size = Math.min(wide, tall) * 0.56;
            double cx = upright ? x : x - wide / 2 + wide * (i + 0.5) / letters;
            double cy = upright ? y + tall * (i + 0.5) / letters : y + tall / 2;
            letter(pen, cx, cy, size, i);
        }
        pen.dispose();
        double px = camera.across(stage, DEPTH, x);
        double py = camera.down(stage, DEPTH, y + tall / 2);
        stage.light().oval(px, py, wide * 1.5 + stage.unit() * 0.05, tall + stage.unit() * 0.05, tint, 0.34 * power);
        stage.light().glow(px, py, stage.unit() * 0.34, tint, 0.16 * power);
    }

    /** The long streak that the sign draws on wet ground. */
    void reflect(Stage stage, double seconds, Camera camera, double ground) {
        double px = camera.across(stage, DEPTH, x);
        double reach = stage.height() - ground;
        double shimmer = 0.85 + 0.15 * Curve.sine((float) (seconds * 0.9 + Dice.at(seed, 3)));
        stage.light()
                .oval(
                        px,
                        ground + reach * 0.35,
                        wide * 0.6 + stage.unit() * 0.018,
                        reach * 0.75,
                        tint,
                        0.28 * power(seconds) * shimmer);
    }

    private double power(double seconds) {
        float place = Dice.at(seed, 2);
        if (place > 0.72f) {
            float flicker = Dice.at(seed, (int) (seconds * 11));
            return flicker < 0.16f ? 0.35 : 1;
        }
        return 0.92 + 0.08 * Curve.sine((float) (seconds * 0.7 + place));
    }

    private void letter(Graphics2D pen, double cx, double cy, double size, int index) {
        for (int stroke = 0; stroke < 4; stroke++) {
            float chance = Dice.at(seed, 20 + index * 9 + stroke);
            double a = size * (Dice.at(seed, 200 + index * 9 + stroke) - 0.5);
            if (chance < 0.45f) {
                pen.draw(new Line2D.Double(cx - size * 0.45, cy + a * 0.9, cx + size * 0.45, cy + a * 0.9));
            } else if (chance < 0.85f) {
                pen.draw(new Line2D.Double(cx + a * 0.8, cy - size * 0.45, cx + a * 0.8, cy + size * 0.45));
            } else {
                pen.draw(new Line2D.Double(cx + a, cy - size * 0.3, cx - a, cy + size * 0.45));
            }
        }
    }
}
