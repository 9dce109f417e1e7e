package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Daylight;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Mirror;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import com.alwrity.studio.provider.local.storyboard.reading.Subject;
import com.alwrity.studio.provider.local.storyboard.scene.goods.Finish;
import com.alwrity.studio.provider.local.storyboard.scene.goods.Goods;
import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.util.List;

/** A dark stage with a spotlight on one thing, mirrored in the floor; lines of speed where it is a fast one. */
final class ProductScene implements Scene {

    private static final List<int[]> COLOURS = List.of(
            new int[] {0x2b1a5e, 0xff4f3a, 0x7fd0ff},
            new int[] {0x06364a, 0xffb02e, 0x7ff0e0},
            new int[] {0x4a0f3a, 0x38d6ff, 0xffa0d8},
            new int[] {0x0d2f2a, 0x6dff8f, 0xa8d8ff},
            new int[] {0x351a52, 0xffcf5a, 0xd6a8ff},
            new int[] {0x15263f, 0xff7ab8, 0x9fe8ff});

    private static final int[] GOLDEN = COLOURS.get(1);
    private static final double DEPTH = 0.6;

    private final Setting setting;
    private final Tint wall;
    private final Tint accent;
    private final Tint rim;
    private final Goods thing;
    private final boolean shoe;
    private final boolean fast;
    private final double floor;
    private final double middle;
    private final double scale;
    private final double ring;
    private final boolean second;
    private final Mirror mirror;
    private final Falling falling;

    ProductScene(Setting setting) {
        this.setting = setting;
        second = setting.shot() % 2 == 1;
        int[] colours = setting.daylight() == Daylight.GOLDEN
                ? GOLDEN
                : COLOURS.get(setting.filmDice().below(COLOURS.size()));
        wall = Tint.of(colours[0]);
        accent = Tint.of(colours[1]);
        rim = Tint.of(colours[2]);
        thing = Goods.of(setting.subjects(), new Finish(Tint.of(0x39456b).mix(wall, 0.2), accent, rim));
        shoe = setting.shows(Subject.SHOE);
        fast = shoe || setting.shows(Subject.CAR);
        ring = 0.53 * Math.hypot(thing.width(), thing.height());
        Room room = Room.of(setting);
        floor = setting.height() * room.floor();
        middle = setting.width() * room.middle();
        double high = (room.floor() - room.top()) * setting.height() / (thing.height() / 2 + ring);
        double wide = room.width() * setting.width() / (2 * ring);
        scale = Math.min(high, wide) * (second ? 1 : 0.9);
        mirror = new Mirror(Tint.of(0x05060c), 0.34, 0.004, 1.0);
        falling = new Falling(Dice.derive(setting.seed(), 7));
    }

    /** In a wide picture the thing stands at the right, and the words at the left of it. */
    @Override
    public double wordsWidth() {
        return 0.44;
    }

    @Override
    public void paint(Stage stage, double seconds, Camera camera) {
        double u = stage.unit();
        double ground = camera.down(stage, DEPTH, floor);
        double centre = camera.across(stage, DEPTH, middle);
        float reach = (float) u;
        stage.ground().paint(stage, (int) ground + 2, (x, y, rgb) -> {
            float dx = (float) (x - centre) / reach;
            float dy = (float) (y - ground + reach * 0.38f) / reach;
            float glow = 1 / (1 + 4.5f * (dx * dx * 0.8f + dy * dy * 1.3f));
            float light = 0.05f + 0.95f * glow * glow;
            rgb[0] = wall.r() * light + rim.r() * 0.16f * glow * glow * glow;
            rgb[1] = wall.g() * light + rim.g() * 0.16f * glow * glow * glow;
            rgb[2] = wall.b() * light + rim.b() * 0.16f * glow * glow * glow;
        });
        ring(stage, seconds, camera, centre, ground);
        if (fast) {
            speed(stage, seconds, ground);
        }
        thing(stage, seconds, camera, centre, ground);
        mirror.below(stage, (int) ground, seconds);
        lights(stage, seconds, centre, ground);
        falling.dust(stage, seconds, 40, rim, 0.28);
    }

    private void thing(Stage stage, double seconds, Camera camera, double middle, double ground) {
        double size = scale * camera.scale(DEPTH);
        double hover = shoe ? size * (0.10 + 0.03 * Curve.sine((float) (seconds * 0.35))) : 0;
        Graphics2D pen = (Graphics2D) stage.pen().create();
        pen.translate(middle, ground - hover);
        pen.rotate(shoe ? -0.10 + 0.02 * Curve.sine((float) (seconds * 0.22)) : 0);
        pen.scale(second ? -size : size, size);
        thing.paint(pen);
        pen.dispose();
    }

    /** A circle of light behind the thing. */
    private void ring(Stage stage, double seconds, Camera camera, double middle, double ground) {
        double size = scale * camera.scale(DEPTH);
        double radius = size * ring;
        double grown = 360 * Curve.arrive((float) (seconds / 2.2));
        Graphics2D pen = stage.pen();
        pen.setStroke(new BasicStroke((float) (stage.unit() * 0.007), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setColor(accent.mix(Tint.WHITE, 0.25).color(0.9));
        double y = ground - size * thing.height() / 2;
        pen.draw(new Arc2D.Double(
                middle - radius, y - radius, 2 * radius, 2 * radius, 90 + seconds * 8, grown, Arc2D.OPEN));
        stage.light().glow(middle, y, radius * 1.9, accent, 0.16);
    }

    private void speed(Stage stage, double seconds, double ground) {
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

    /**
     * Where the thing may stand so that no words cover it, in shares of the picture.
     *
     * @param middle across
     * @param floor from the top
     * @param top what the ring may reach up to
     * @param width what the ring may fill across
     */
    private record Room(double middle, double floor, double top, double width) {

        static Room of(Setting setting) {
            double shape = (double) setting.height() / setting.width();
            if (shape > 1.5) {
                return new Room(0.5, 0.72, 0.36, 0.88);
            }
            return shape > 0.8 ? new Room(0.5, 0.60, 0.08, 0.80) : new Room(0.70, 0.71, 0.08, 0.50);
        }
    }
}
