package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Sky;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** A meeting in a room high above the city: people around a long table, one who explains a chart on the screen. */
final class OfficeScene implements Scene {

    private static final int BLOCKS = 4;
    static final Tint LAMP = Tint.of(0xffe0b8);
    private static final double[] SEATS = {0.11, 0.30, 0.478, 0.86};
    private static final double[] CLOSE_SEATS = {0.14, 0.385, 0.87};
    private static final double[] TALL_SEATS = {0.11, 0.635, 0.905};
    private static final int[] CLOTHES = {0x2f5d8a, 0xd97b4f, 0x3f4858, 0x5b8f7b, 0xe0c9a6, 0x7b5a8c};
    private static final int[] SKIN = {0xe8b894, 0xb97f58, 0x8a5638, 0xf0c9a8, 0xd09a72};
    private static final int[] HAIR = {0x2a1c18, 0x5a3822, 0x15120f, 0x8a5c30};

    private final Setting setting;
    private final Tint light;
    private final Sky sky;
    private final double street;
    private final List<Plate> blocks = new ArrayList<>();
    private final Plate room;
    private final Plate table;
    private final double edge;
    private final boolean second;
    private final Chart chart;
    private final Rectangle2D screen;
    private final Falling falling;

    OfficeScene(Setting setting) {
        this.setting = setting;
        Palette palette = setting.palette();
        second = setting.shot() % 2 == 1;
        light = palette.sun().mix(Tint.of(0xfff0d8), 0.4);
        double u = setting.unit();
        double h = setting.height();
        Rectangle2D glass = new Rectangle2D.Double(
                -setting.margin() * 0.5,
                h * (setting.portrait() ? 0.17 : 0.13),
                (setting.portrait() ? setting.width() * 0.98 : setting.width() * (second ? 0.56 : 0.62))
                        + setting.margin() * 0.5,
                h * (setting.portrait() ? 0.46 : 0.48));
        street = glass.getMaxY() + u * 0.08;
        sky = new Sky(
                palette,
                setting.weather().cover(),
                0.24,
                1 - setting.daylight().sunHeight() * 0.9,
                setting.lapse(),
                setting.night(),
                setting.seed());
        for (int i = 0; i < BLOCKS - 1; i++) {
            Skyline skyline = new Skyline(setting, palette, i, BLOCKS, street, false);
            Plate block = Plate.of(setting.width(), setting.height(), setting.margin(), skyline::draw);
            blocks.add(block.blurred((int) Math.max(1, u * 0.0022)));
        }
        room = Plate.of(
                setting.width(), setting.height(), setting.margin(), new OfficeRoom(setting, light, glass)::draw);
        edge = h * (setting.portrait() ? 0.77 : 0.74);
        double wide = u * (setting.portrait() ? 0.44 : second ? 0.60 : 0.50);
        double x = setting.portrait() ? setting.width() * 0.50 : setting.width() * (second ? 0.63 : 0.68);
        double y = setting.portrait() ? h * 0.40 : h * 0.17;
        screen = new Rectangle2D.Double(x, y, wide, wide * 0.60);
        chart = new Chart(screen, palette.accent(), setting.seed());
        table = new OfficeTable(setting, light, edge).plate();
        falling = new Falling(Dice.derive(setting.seed(), 7));
    }

    @Override
    public void paint(Stage stage, double seconds, Camera camera) {
        sky.paint(stage, camera.down(stage, 0.1, street), seconds, camera);
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).show(stage, camera, 0.08 + 0.07 * i);
        }
        room.show(stage, camera, 0.42);
        Graphics2D pen = (Graphics2D) stage.pen().create();
        pen.transform(camera.at(stage, 0.46));
        chart.paint(pen, seconds);
        pen.dispose();
        speaker(stage, seconds, camera);
        people(stage, seconds, camera);
        table.show(stage, camera, 0.80);
        daylight(stage, seconds, camera);
        falling.dust(stage, seconds, 22, light, 0.10);
    }

    private Colleague colleague(int index) {
        double shade = setting.night() ? 0.70 : 0.92;
        Dice dice = setting.dice(400 + index);
        return new Colleague(
                Tint.of(CLOTHES[index % CLOTHES.length])
                        .times(light.mix(LAMP, setting.night() ? 0.6 : 0))
                        .scaled(shade),
                Tint.of(SKIN[(index * 3 + dice.below(2)) % SKIN.length]).scaled(shade),
                Tint.of(HAIR[dice.below(HAIR.length)]).scaled(shade),
                light,
                index % 3);
    }

    /** Stands beside the screen. */
    private void speaker(Stage stage, double seconds, Camera camera) {
        double size = stage.unit() * (setting.portrait() ? 0.33 : second ? 0.34 : 0.29);
        double x = setting.portrait() ? screen.getX() - size * 0.34 : screen.getX() - size * 0.28;
        Graphics2D pen = (Graphics2D) stage.pen().create();
        pen.transform(camera.at(stage, 0.55));
        pen.translate(x, edge - size * 0.36);
        pen.scale(size, size);
        Colleague own = colleague(1);
        own.point(pen, seconds, 1);
        own.paint(pen, seconds, 0.8);
        pen.dispose();
    }

    /** Sit behind the table and look at the screen. */
    private void people(Stage stage, double seconds, Camera camera) {
        double size = stage.unit() * (setting.portrait() ? 0.315 : second ? 0.35 : 0.30);
        double[] seats = setting.portrait() ? TALL_SEATS : second ? CLOSE_SEATS : SEATS;
        for (int i = 0; i < seats.length; i++) {
            double x = stage.width() * seats[i];
            Graphics2D pen = (Graphics2D) stage.pen().create();
            pen.transform(camera.at(stage, 0.70));
            pen.translate(x, edge + size * 0.10 + (i % 2) * size * 0.03);
            pen.scale(size, size);
            double nod = 0.15 * Curve.sine((float) (seconds * 0.12 + i * 0.31));
            double way = Curve.clamp((screen.getCenterX() - x) / stage.unit() * 1.6, -0.9, 0.9);
            colleague(i + 2).paint(pen, seconds + i, way + nod);
            pen.dispose();
        }
    }

    private void daylight(Stage stage, double seconds, Camera camera) {
        double u = stage.unit();
        double breath = 0.9 + 0.1 * Curve.sine((float) (seconds * 0.09));
        stage.light()
                .oval(
                        camera.across(stage, 0.4, stage.width() * 0.20),
                        camera.down(stage, 0.4, stage.height() * 0.30),
                        u * 0.9,
                        u * 0.6,
                        light,
                        (setting.night() ? 0.04 : 0.13) * breath);
        stage.light()
                .oval(
                        camera.across(stage, 0.46, screen.getCenterX()),
                        camera.down(stage, 0.46, screen.getCenterY()),
                        screen.getWidth() * 0.8,
                        screen.getHeight() * 0.9,
                        Tint.of(0x8fc4ff),
                        setting.night() ? 0.22 : 0.07);
    }
}
