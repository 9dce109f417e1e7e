package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Sky;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import com.alwrity.studio.provider.local.storyboard.reading.Subject;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A path between two rows of trees, in blossom or in their autumn colours; petals or leaves fall. */
final class AvenueScene implements Scene {

    private static final int PAIRS = 6;
    private static final int[] BLOSSOM = {0xb8648a, 0xe292b2, 0xf7cbda};
    private static final int[] AUTUMN = {0x8a3016, 0xcf6a22, 0xf0b653};

    private final Setting setting;
    private final Palette palette;
    private final Tint[] leaves = new Tint[3];
    private final Sky sky;
    private final double horizon;
    private final double vanish;
    private final double sunX;
    private final Plate ground;
    private final List<Plate> pairs = new ArrayList<>();
    private final Falling falling;
    private final Falling near;

    AvenueScene(Setting setting) {
        this.setting = setting;
        palette = setting.palette();
        int[] colours = setting.shows(Subject.BLOSSOM) ? BLOSSOM : AUTUMN;
        Tint lamp = setting.night() ? palette.horizon().mix(palette.accent(), 0.3) : palette.sun();
        for (int i = 0; i < 3; i++) {
            leaves[i] = Tint.of(colours[i]).times(lamp.mix(Tint.WHITE, setting.night() ? 0.30 : 0.55));
        }
        boolean second = setting.shot() % 2 == 1;
        horizon = setting.height() * (setting.portrait() ? 0.62 : second ? 0.70 : 0.64);
        vanish = setting.width() * (second ? 0.40 : 0.57);
        sunX = vanish / setting.width() + (second ? 0.08 : -0.06);
        sky = new Sky(
                palette,
                setting.weather().cover() * 0.7,
                sunX,
                0.80 - setting.daylight().sunHeight() * 0.4,
                setting.lapse(),
                setting.night(),
                setting.seed());
        ground = Plate.of(setting.width(), setting.height(), setting.margin(), this::ground);
        for (int i = 0; i < PAIRS; i++) {
            int index = i;
            Plate pair = Plate.of(setting.width(), setting.height(), setting.margin(), pen -> pair(pen, index));
            pairs.add(i == PAIRS - 1 ? pair.blurred((int) Math.max(1, setting.unit() * 0.0035)) : pair);
        }
        falling = new Falling(Dice.derive(setting.seed(), 7));
        near = new Falling(Dice.derive(setting.seed(), 8));
    }

    @Override
    public void paint(Stage stage, double seconds, Camera camera) {
        sky.paint(stage, camera.down(stage, 0.1, horizon) + stage.unit() * 0.02, seconds, camera);
        ground.show(stage, camera, 0.45);
        for (int i = 0; i < PAIRS; i++) {
            pairs.get(i).show(stage, camera, 0.12 + 0.16 * i);
            haze(stage, seconds, camera, i);
        }
        falling.petals(stage, seconds, (int) (110 * (0.6 + 0.4 * setting.energy())), leaves[1], leaves[2]);
        near.petals(stage, seconds * 1.35, 26, leaves[1], leaves[2]);
        falling.weather(stage, setting.weather(), seconds, palette.haze());
        near.dust(stage, seconds, 34, palette.sun(), setting.night() ? 0.08 : 0.16);
    }

    private void ground(Graphics2D pen) {
        double u = setting.unit();
        double low = setting.height() + setting.margin();
        int m = setting.margin();
        Tint grass = Tint.of(setting.shows(Subject.BLOSSOM) ? 0x6f9a52 : 0xa8803c)
                .times(palette.sun().mix(palette.haze(), 0.4));
        grass = setting.night() ? grass.scaled(0.35) : grass;
        pen.setPaint(new GradientPaint(
                0,
                (float) horizon,
                palette.distant(grass, 0.55).color(),
                0,
                (float) low,
                grass.scaled(0.55).color()));
        pen.fill(new Rectangle2D.Double(-m, horizon, setting.width() + 2.0 * m, low - horizon));
        Path2D path = new Path2D.Double();
        path.moveTo(vanish - u * 0.018, horizon);
        path.lineTo(vanish + u * 0.018, horizon);
        path.curveTo(vanish + u * 0.06, horizon + u * 0.08, vanish + u * 0.42, low - u * 0.2, vanish + u * 0.62, low);
        path.lineTo(vanish - u * 0.62, low);
        path.curveTo(
                vanish - u * 0.42, low - u * 0.2, vanish - u * 0.06, horizon + u * 0.08, vanish - u * 0.018, horizon);
        Tint gravel =
                Tint.of(0xb8a48e).times(palette.sun().mix(palette.haze(), 0.5)).scaled(setting.night() ? 0.35 : 1);
        pen.setPaint(new GradientPaint(
                0,
                (float) horizon,
                palette.distant(gravel, 0.4).mix(palette.sun(), 0.3).color(),
                0,
                (float) low,
                gravel.mix(leaves[0], 0.2).scaled(0.62).color()));
        pen.fill(path);
        Dice dice = setting.dice(51);
        for (int i = 0; i < 2600; i++) {
            double share = Math.pow(dice.next(), 1.7);
            double y = horizon + share * (low - horizon);
            double x = vanish + dice.between(-1, 1) * (u * 0.06 + setting.width() * share * 1.2);
            double size = u * (0.0012 + 0.0065 * share) * dice.between(0.6, 1.2);
            pen.setColor(leaves[dice.below(3)].color(dice.between(0.25, 0.75)));
            pen.fill(new Ellipse2D.Double(x, y, size * 2, size * 0.8));
        }
        shadows(pen, low);
    }

    private void shadows(Graphics2D pen, double low) {
        Dice dice = setting.dice(52);
        for (int i = 0; i < 90; i++) {
            double share = Math.pow(dice.next(), 1.4);
            double y = horizon + share * (low - horizon);
            double wide = setting.unit() * (0.03 + 0.30 * share) * dice.between(0.5, 1.2);
            double x = vanish + (dice.chance(0.5) ? 1 : -1) * dice.between(0.25, 1.3) * setting.unit() * (0.05 + share);
            pen.setColor(palette.near().mix(palette.zenith(), 0.4).color(0.11));
            pen.fill(new Ellipse2D.Double(x - wide / 2, y, wide, wide * 0.10));
        }
    }

    /** One tree on each side of the path; their crowns meet above it. */
    private void pair(Graphics2D pen, int index) {
        double share = index / (PAIRS - 1.0);
        double size = setting.unit() * (0.16 + 1.02 * Math.pow(share, 1.6)) * (setting.portrait() ? 1.12 : 1);
        double away = size * (0.44 + 0.05 * share);
        double foot = horizon + size * 0.16;
        double distance = 0.50 * Math.pow(1 - share, 1.3);
        Tint bark = palette.distant(Tint.of(0x3a2526).mix(palette.near(), 0.4), distance);
        Dice dice = setting.dice(60 + index);
        for (int side = -1; side <= 1; side += 2) {
            for (int row = 1; row >= 0; row--) {
                Graphics2D own = (Graphics2D) pen.create();
                own.translate(vanish + side * (away + row * size * 0.75), foot + row * size * 0.015);
                own.scale(size * side, size);
                new Tree(bark, tint(0, distance), tint(1, distance), tint(2, distance), -1).paint(own, dice);
                own.dispose();
            }
        }
    }

    private Tint tint(int leaf, double distance) {
        Tint air = palette.haze().mix(leaves[2], setting.night() ? 0.15 : 0.60).scaled(0.94);
        return leaves[leaf].mix(air, distance);
    }

    /** Light that fills the air between the trees. */
    private void haze(Stage stage, double seconds, Camera camera, int index) {
        if (index >= PAIRS - 2) {
            return;
        }
        double breath = 0.9 + 0.1 * Curve.sine((float) (seconds * 0.08 + index * 0.2));
        double u = stage.unit();
        stage.light()
                .oval(
                        camera.across(stage, 0.1, sunX * stage.width()),
                        camera.down(stage, 0.1, horizon - u * 0.10),
                        u * (0.30 + 0.10 * index),
                        u * (0.24 + 0.06 * index),
                        palette.sun(),
                        (setting.night() ? 0.02 : 0.038) * breath);
    }
}
