package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Sky;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/** Friends side by side in a park, who look into the low sun. */
final class PeopleScene implements Scene {

    private static final int[] CLOTHES = {0x2f6d8a, 0xd9694f, 0xe0b04f, 0x5b8f6b, 0x7b5a9c};
    private static final int[] SKIN = {0xe8b894, 0x8a5638, 0xf0c9a8, 0xb97f58};
    private static final int[] HAIR = {0x2a1c18, 0x5a3822, 0x15120f, 0x8a5c30};

    private final Setting setting;
    private final Palette palette;
    private final Sky sky;
    private final double horizon;
    private final double sunX;
    private final Plate trees;
    private final Falling falling;

    PeopleScene(Setting setting) {
        this.setting = setting;
        palette = setting.palette();
        horizon = setting.height() * 0.66;
        sunX = setting.shot() % 2 == 1 ? 0.34 : 0.62;
        sky = new Sky(palette, setting.weather().cover(), sunX, 0.80, setting.lapse(), true, setting.seed());
        trees = Plate.of(setting.width(), setting.height(), setting.margin(), this::park)
                .blurred((int) Math.max(1, setting.unit() * 0.008));
        falling = new Falling(Dice.derive(setting.seed(), 7));
    }

    @Override
    public void paint(Stage stage, double seconds, Camera camera) {
        sky.paint(stage, camera.down(stage, 0.1, horizon) + stage.unit() * 0.04, seconds, camera);
        trees.show(stage, camera, 0.35);
        stage.light()
                .glow(
                        camera.across(stage, 0.1, sunX * stage.width()),
                        camera.down(stage, 0.1, horizon * 0.80),
                        stage.unit() * 0.7,
                        palette.sun(),
                        setting.night() ? 0.08 : 0.22);
        friends(stage, seconds, camera);
        falling.weather(stage, setting.weather(), seconds, palette.haze());
        falling.dust(stage, seconds, 54, palette.sun(), 0.22);
    }

    private void park(Graphics2D pen) {
        double u = setting.unit();
        int m = setting.margin();
        double low = setting.height() + m;
        Tint grass =
                Tint.of(0x5f8f4a).times(palette.sun().mix(palette.haze(), 0.4)).scaled(setting.night() ? 0.3 : 0.9);
        pen.setPaint(new GradientPaint(
                0,
                (float) horizon,
                palette.distant(grass, 0.45).color(),
                0,
                (float) low,
                grass.scaled(0.45).color()));
        pen.fill(new Rectangle2D.Double(-m, horizon, setting.width() + 2.0 * m, low - horizon));
        Dice dice = setting.dice(71);
        Tint leaf = palette.distant(grass.mix(palette.near(), 0.45), 0.20);
        for (double x = -u * 0.1; x < setting.width() + u * 0.2; x += u * dice.between(0.13, 0.24)) {
            double size = u * dice.between(0.24, 0.42);
            Graphics2D own = (Graphics2D) pen.create();
            own.translate(x, horizon + size * 0.04);
            own.scale(size, size);
            new Tree(
                            leaf.scaled(0.5),
                            leaf.scaled(0.7),
                            leaf,
                            leaf.mix(palette.sun(), setting.night() ? 0.05 : 0.35),
                            1)
                    .paint(own, dice);
            own.dispose();
        }
    }

    private void friends(Stage stage, double seconds, Camera camera) {
        int count = 3;
        double size = stage.unit() * (setting.portrait() ? 0.42 : 0.46);
        double gap = size * (setting.portrait() ? 0.68 : 0.84);
        double middle = stage.width() * (setting.portrait() ? 0.5 : 0.66);
        double shade = setting.night() ? 0.45 : 0.80;
        for (int i = 0; i < count; i++) {
            boolean back = i % 2 == 1;
            double x = middle + gap * (i - (count - 1) / 2.0);
            Graphics2D pen = (Graphics2D) stage.pen().create();
            pen.transform(camera.at(stage, back ? 0.72 : 0.82));
            pen.translate(x, stage.height() * (setting.portrait() ? 0.86 : 0.96) - (back ? size * 0.10 : 0));
            pen.rotate(0.012 * Curve.sine((float) (seconds * 0.21 + i * 0.3)));
            pen.scale(size, size);
            Dice dice = setting.dice(80 + i);
            int first = setting.dice(79).below(CLOTHES.length);
            new Colleague(
                            Tint.of(CLOTHES[(first + i) % CLOTHES.length])
                                    .mix(palette.near(), 0.35)
                                    .scaled(shade),
                            Tint.of(SKIN[(first + i) % SKIN.length]).scaled(shade),
                            Tint.of(HAIR[dice.below(HAIR.length)]).scaled(shade),
                            palette.sun(),
                            (first + i) % 3)
                    .fromBehind(pen, seconds + i, (count - 1) / 2.0 > i ? 0.6 : -0.6);
            pen.dispose();
        }
    }
}
