package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Sky;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.ArrayList;
import java.util.List;

/** Dunes to the horizon under a large sun; a caravan walks along one of the crests. */
final class DesertScene implements Scene {

    private static final int ROWS = 5;

    private final Setting setting;
    private final Palette palette;
    private final Sky sky;
    private final double horizon;
    private final double sunX;
    private final double sunY;
    private final List<Dunes> rows = new ArrayList<>();
    private final Falling falling;
    private final int walked;

    DesertScene(Setting setting) {
        this.setting = setting;
        Palette light = setting.palette();
        Tint dust = Tint.of(0xf0a860);
        palette = setting.night()
                ? light
                : new Palette(
                        light.zenith(),
                        light.sky().mix(dust, 0.12),
                        light.horizon().mix(dust, 0.25),
                        light.sun(),
                        light.cloud(),
                        light.cloudShade(),
                        light.haze().mix(dust, 0.35),
                        light.near(),
                        light.accent());
        boolean close = setting.shot() % 2 == 1;
        horizon = setting.height() * (setting.portrait() ? 0.56 : close ? 0.66 : 0.60);
        sunX = close ? 0.34 : 0.63;
        sunY = 0.97 - setting.daylight().sunHeight() * 0.95;
        sky = new Sky(palette, setting.weather().cover() * 0.8, sunX, sunY, setting.lapse(), false, setting.seed());
        walked = close ? 3 : 2;
        for (int i = 0; i < ROWS; i++) {
            double near = i / (ROWS - 1.0);
            double base = horizon + (setting.height() - horizon) * (0.02 + 0.66 * Math.pow(near, 1.5));
            rows.add(new Dunes(within(palette), i, near, base, sunX));
        }
        falling = new Falling(Dice.derive(setting.seed(), 7));
    }

    private Setting within(Palette colours) {
        return new Setting(
                setting.width(),
                setting.height(),
                colours,
                setting.daylight(),
                setting.weather(),
                setting.subjects(),
                setting.shot(),
                setting.lapse(),
                setting.energy(),
                setting.seed(),
                setting.film());
    }

    @Override
    public void paint(Stage stage, double seconds, Camera camera) {
        sky.paint(stage, camera.down(stage, 0.1, horizon) + stage.unit() * 0.04, seconds, camera);
        if (setting.night()) {
            Stars.paint(stage, setting.seed(), 220, horizon, 0.9);
        }
        sun(stage, camera);
        for (int i = 0; i < ROWS; i++) {
            rows.get(i).plate().show(stage, camera, depth(i));
            if (i == walked) {
                caravan(stage, seconds, camera);
            }
            drift(stage, seconds, camera, i);
        }
        falling.dust(stage, seconds, 46, palette.sun(), 0.16);
    }

    private static double depth(int row) {
        return 0.12 + 0.21 * row;
    }

    /** Large and flat, as it looks through dust. */
    private void sun(Stage stage, Camera camera) {
        double x = camera.across(stage, 0.05, sunX * stage.width());
        double y = camera.down(stage, 0.05, sunY * horizon);
        double radius = stage.unit() * (setting.night() ? 0.055 : 0.115);
        Graphics2D pen = stage.pen();
        pen.setColor(
                palette.sun().mix(palette.horizon(), setting.night() ? 0 : 0.35).color());
        pen.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
        stage.light().glow(x, y, radius * 2.6, palette.sun(), 0.20);
        stage.light().oval(x, y, stage.width() * 0.8, radius * 2.2, palette.horizon(), 0.16);
    }

    private void caravan(Stage stage, double seconds, Camera camera) {
        Dunes crest = rows.get(walked);
        double tall = stage.unit() * (setting.shot() % 2 == 1 ? 0.135 : 0.088);
        int count = (setting.shot() % 2 == 1 ? 4 : 6) - (setting.portrait() ? 1 : 0);
        double pace = stage.unit() * 0.011 * (0.6 + 0.5 * setting.energy()) * tall / stage.unit() * 9;
        double gap = tall * 1.55;
        double lead = stage.width() * 0.46 + gap * count / 2 + (seconds - 3) * pace;
        Tint ink = palette.near().mix(Tint.of(0x3a1c10), 0.35).mix(palette.haze(), 0.06);
        for (int i = 0; i < count; i++) {
            double x = lead - gap * i + tall * 0.2 * Dice.at(setting.seed(), 50 + i);
            double slope = (crest.top(x + tall * 0.3) - crest.top(x - tall * 0.3)) / (tall * 0.6);
            Graphics2D pen = (Graphics2D) stage.pen().create();
            pen.transform(camera.at(stage, depth(walked)));
            pen.translate(x, crest.top(x) + tall * 0.03 + Math.abs(slope) * tall * 0.12);
            pen.rotate(Math.atan(slope) * 0.55);
            pen.scale(tall, tall);
            Tint cloth = ink.mix(i % 2 == 0 ? Tint.of(0xb5432c) : Tint.of(0x2f6f7a), 0.55);
            Camel.paint(pen, seconds * 0.62 + i * 0.29, i % 2 == 0, ink, cloth);
            pen.dispose();
        }
    }

    /** Sand that the wind carries over the crests. */
    private void drift(Stage stage, double seconds, Camera camera, int row) {
        for (int i = 0; i < 5; i++) {
            double place = Dice.at(setting.seed(), 40 + row * 7 + i) + seconds * (0.012 + 0.012 * row);
            double x = camera.across(
                    stage, depth(row), (place - Math.floor(place)) * stage.width() * 1.4 - stage.width() * 0.2);
            double y = camera.down(stage, depth(row), rows.get(row).top(x)) - stage.unit() * 0.004;
            double breath = 0.6 + 0.4 * Curve.sine((float) (seconds * 0.2 + i * 0.3));
            stage.light()
                    .oval(
                            x,
                            y,
                            stage.unit() * (0.10 + 0.05 * row),
                            stage.unit() * (0.010 + 0.006 * row),
                            palette.haze(),
                            (setting.night() ? 0.05 : 0.15) * breath);
        }
    }
}
