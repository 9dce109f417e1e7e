package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Mirror;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import com.alwrity.studio.provider.local.storyboard.reading.Subject;
import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.util.List;

/** A dark stage with a spotlight on one thing, mirrored in the floor; lines of speed where it is a fast one. */
final class ProductScene implements Scene {

    private static final List<int[]> COLOURS =
            List.of(new int[] {0x2b1a5e, 0xff4f3a, 0x7fd0ff}, new int[] {0x06364a, 0xffb02e, 0x7ff0e0}, new int[] {
                0x4a0f3a, 0x38d6ff, 0xffa0d8
            });

    private final Setting setting;
    private final Tint wall;
    private final Tint accent;
    private final Tint rim;
    private final Subject thing;
    private final double floor;
    private final boolean fast;
    private final boolean second;
    private final Mirror mirror;
    private final Falling falling;

    ProductScene(Setting setting) {
        this.setting = setting;
        second = setting.shot() % 2 == 1;
        int[] colours = COLOURS.get((int) Math.floorMod(setting.dice(1).below(3) + (long) setting.shot(), 3L));
        wall = Tint.of(colours[0]);
        accent = Tint.of(colours[1]);
        rim = Tint.of(colours[2]);
        thing = List.of(Subject.SHOE, Subject.PHONE, Subject.BOTTLE).stream()
                .filter(setting::shows)
                .findFirst()
                .orElse(Subject.WATCH);
        fast = thing == Subject.SHOE;
        floor = setting.height() * (setting.portrait() ? 0.66 : 0.68);
        mirror = new Mirror(Tint.of(0x05060c), 0.34, 0.004, 1.0);
        falling = new Falling(Dice.derive(setting.seed(), 7));
    }

    @Override
    public void paint(Stage stage, double seconds, Camera camera) {
        double u = stage.unit();
        double ground = camera.down(stage, 0.6, floor);
        double middle = camera.across(stage, 0.6, stage.width() * (setting.portrait() || second ? 0.5 : 0.60));
        float reach = (float) u;
        stage.ground().paint(stage, (int) ground + 2, (x, y, rgb) -> {
            float dx = (float) (x - middle) / reach;
            float dy = (float) (y - ground + reach * 0.38f) / reach;
            float glow = 1 / (1 + 4.5f * (dx * dx * 0.8f + dy * dy * 1.3f));
            float light = 0.05f + 0.95f * glow * glow;
            rgb[0] = wall.r() * light + rim.r() * 0.16f * glow * glow * glow;
            rgb[1] = wall.g() * light + rim.g() * 0.16f * glow * glow * glow;
            rgb[2] = wall.b() * light + rim.b() * 0.16f * glow * glow * glow;
        });
        ring(stage, seconds, middle, ground);
        if (fast) {
            speed(stage, seconds, middle, ground);
        }
        thing(stage, seconds, camera, middle, ground);
        mirror.below(stage, (int) ground, seconds);
        lights(stage, seconds, middle, ground);
        falling.dust(stage, seconds, 40, rim, 0.28);
    }

    private double size(Stage stage) {
        double fit = thing == Subject.SHOE ? 0.36 : thing == Subject.WATCH ? 0.34 : 0.30;
        return stage.unit() * fit * (second ? 1.10 : 1);
    }

    private void thing(Stage stage, double seconds, Camera camera, double middle, double ground) {
        double size = size(stage) * camera.scale(0.6);
        double hover = fast ? size * (0.10 + 0.03 * Curve.sine((float) (seconds * 0.35))) : 0;
        Graphics2D pen = (Graphics2D) stage.pen().create();
        pen.translate(middle, ground - hover);
        pen.rotate(fast ? -0.10 + 0.02 * Curve.sine((float) (seconds * 0.22)) : 0);
        pen.scale(second ? -size : size, size);
        new Goods(Tint.of(0x39456b).mix(wall, 0.2), accent, rim).paint(pen, thing);
        pen.dispose();
    }

    /** A circle of light behind the thing. */
    private void ring(Stage stage, double seconds, double middle, double ground) {
        double size = size(stage);
        double radius = size * 1.28;
        double grown = 360 * Curve.arrive((float) (seconds / 2.2));
        Graphics2D pen = stage.pen();
        pen.setStroke(new BasicStroke((float) (stage.unit() * 0.007), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(accent.mix(Tint.WHITE, 0.25).color(0.9));
        double y = ground - size * 0.72;
        pen.draw(new Arc2D.Double(
                middle - radius, y - radius, 2 * radius, 2 * radius, 90 + seconds * 8, grown, Arc2D.OPEN));
        stage.light().glow(middle, y, radius * 1.9, accent, 0.16);
    }

    private void speed(Stage stage, double seconds, double middle, double ground) {
        Graphics2D pen = stage.pen();
        double u = stage.unit();
        int way = second ? 1 : -1;
        for (int i = 0; i < 46; i++) {
            float depth = Dice.at(setting.seed(), 3 * i);
            double length = u * (0.10 + 0.42 * depth);
            double reach = stage.width() + 2 * length;
            double place = (Dice.at(setting.seed(), 3 * i + 1)
                            + seconds * (0.55 + 0.9 * depth) * (0.6 + 0.4 * setting.energy()))
                    % 1.0;
            double x = way < 0 ? reach * (1 - place) - length : reach * place - length;
            double y = ground - u * (0.01 + 0.80 * Dice.at(setting.seed(), 3 * i + 2));
            Tint tint = i % 3 == 0 ? accent : rim;
            pen.setStroke(new BasicStroke(
                    (float) (u * (0.0012 + 0.0035 * depth * depth)), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            pen.setPaint(new GradientPaint(
                    (float) x, 0, tint.color(0.55 * depth + 0.1), (float) (x - way * length), 0, tint.color(0)));
            pen.draw(new Line2D.Double(x, y, x - way * length, y));
        }
    }

    private void lights(Stage stage, double seconds, double middle, double ground) {
        double u = stage.unit();
        for (int side = -1; side <= 1; side++) {
            double angle = Math.PI / 2 - side * 0.34 + 0.05 * Curve.sine((float) (seconds * 0.09 + side * 0.3));
            stage.light()
                    .beam(
                            middle + side * u * 0.42,
                            -u * 0.10,
                            angle,
                            stage.height() * 1.25,
                            0.15,
                            rim,
                            side == 0 ? 0.30 : 0.20);
        }
        stage.light().oval(middle, ground + u * 0.02, u * 0.60, u * 0.075, rim, 0.34);
        stage.light().oval(middle, ground, u * 0.9, u * 0.018, accent, 0.22);
    }
}
