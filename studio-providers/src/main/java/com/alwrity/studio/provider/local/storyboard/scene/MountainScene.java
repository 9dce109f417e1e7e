package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Mirror;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Sky;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Range behind range up to snow, mist in the valleys, a lake that mirrors them or firs in front. */
final class MountainScene implements Scene {

    private static final int RANGES = 5;

    private final Setting setting;
    private final Palette palette;
    private final Sky sky;
    private final double horizon;
    private final double rise;
    private final boolean lake;
    private final List<Plate> ranges = new ArrayList<>();
    private final Plate firs;
    private final Optional<Plate> woods;
    private final Mirror mirror;
    private final Falling falling;

    MountainScene(Setting setting) {
        this.setting = setting;
        palette = setting.palette();
        lake = setting.shot() % 2 == 0;
        horizon = setting.height() * (lake ? 0.66 : 0.74);
        rise = setting.lapse() > 1 ? setting.daylight().rising() ? 0.075 : -0.05 : 0;
        double sunX = setting.dice(1).between(0.38, 0.66);
        double cover = Math.max(setting.weather().cover(), setting.lapse() > 1 ? 0.58 : 0);
        sky = new Sky(
                palette,
                cover,
                sunX,
                0.80 - setting.daylight().sunHeight() * 0.75,
                2 * setting.lapse(),
                true,
                setting.seed());
        for (int i = 0; i < RANGES; i++) {
            ranges.add(new MountainRange(setting, i, RANGES, horizon, sunX * setting.width()).plate());
        }
        firs = Firs.near(setting, lake ? 0.30 : setting.portrait() ? 0.55 : 0.34)
                .plate();
        woods = lake ? Optional.empty() : Optional.of(woods());
        mirror = new Mirror(palette.near().mix(palette.sky(), 0.35), 0.62, 0.018, 1.05);
        falling = new Falling(Dice.derive(setting.seed(), 7));
    }

    @Override
    public void paint(Stage stage, double seconds, Camera camera) {
        sky.paint(stage, camera.down(stage, 0.1, horizon), seconds, camera, rise * (seconds + 3 * setting.shot()));
        stars(stage);
        for (int i = 0; i < RANGES; i++) {
            ranges.get(i).show(stage, camera, 0.10 + 0.11 * i);
            if (i < RANGES - 1) {
                mist(stage, camera, seconds, i);
            }
        }
        if (lake) {
            mirror.below(stage, Math.round(camera.down(stage, 0.55, horizon)), seconds);
        } else {
            valley(stage, camera);
            woods.ifPresent(plate -> plate.show(stage, camera, 0.75));
        }
        firs.show(stage, camera, 1);
        falling.weather(stage, setting.weather(), seconds, palette.haze());
        falling.dust(stage, seconds, 26, palette.sun(), 0.10);
    }

    /** On the way from the mountains to the viewer. */
    private Plate woods() {
        double ground = horizon + (setting.height() - horizon) * 0.62;
        return new Firs(setting, ground, 0.10, 0.34).plate();
    }

    /** Mist that lies on the ground in front, behind the firs. */
    private void valley(Stage stage, Camera camera) {
        double top = camera.down(stage, 0.55, horizon);
        stage.pen()
                .setPaint(new GradientPaint(
                        0,
                        (float) top,
                        palette.haze().color(0),
                        0,
                        stage.height(),
                        palette.haze().color(0.42)));
        stage.pen().fill(new Rectangle2D.Double(0, top, stage.width(), stage.height() - top));
    }

    private void stars(Stage stage) {
        if (setting.night()) {
            Stars.paint(stage, setting.seed(), 130, horizon * 0.6, 0.8);
        }
    }

    private void mist(Stage stage, Camera camera, double seconds, int index) {
        float u = stage.unit();
        double y = camera.down(stage, 0.1 + 0.11 * index, horizon) - u * (0.11 - 0.022 * index);
        double band = u * 0.13;
        double drift = 0.5 + 0.5 * Curve.sine((float) (seconds * 0.03 * setting.lapse() + index * 0.3));
        Graphics2D pen = stage.pen();
        pen.setPaint(new GradientPaint(
                0,
                (float) y,
                palette.haze().color(0),
                0,
                (float) (y + band),
                palette.haze().color(0.30 + 0.16 * drift)));
        pen.fill(new Rectangle2D.Double(0, y, stage.width(), band));
        pen.setColor(palette.haze().color(0.30 + 0.16 * drift));
        pen.fill(new Rectangle2D.Double(0, y + band, stage.width(), Math.max(0, horizon + u * 0.05 - y - band)));
    }
}
