package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Sky;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import com.alwrity.studio.provider.local.storyboard.paint.Weather;
import com.alwrity.studio.provider.local.storyboard.reading.Subject;
import java.util.Optional;

/** The open sea under its sky: swell after swell towards the viewer, a headland or a boat, spray in a storm. */
final class SeaScene implements Scene {

    private final Setting setting;
    private final Palette palette;
    private final Sky sky;
    private final double horizon;
    private final double sunX;
    private final double rough;
    private final Swells swells;
    private final Optional<Headland> headland;
    private final Optional<Plate> boat;
    private final Falling falling;

    SeaScene(Setting setting) {
        this.setting = setting;
        palette = setting.palette();
        boolean land =
                setting.shows(Subject.LIGHTHOUSE) || !setting.shows(Subject.BOAT) && setting.weather() == Weather.STORM;
        horizon = setting.height() * horizon(land, setting.shot() % 2 == 1);
        rough = (0.35 + setting.weather().wind()) * (0.7 + 0.3 * setting.energy());
        boolean right = setting.shot() % 2 == 0;
        sunX = land ? right ? 0.30 : 0.66 : setting.dice(1).between(0.36, 0.64);
        double sunY = 1 - setting.daylight().sunHeight() * 0.9 - 0.02;
        boolean disc = setting.weather().cover() < 0.8;
        sky = new Sky(
                palette,
                setting.weather().cover(),
                sunX,
                sunY,
                1.6 * setting.lapse() * (0.6 + rough),
                disc,
                setting.seed());
        swells = new Swells(setting, rough, sunX > 0.5);
        headland = land ? Optional.of(new Headland(setting, right, horizon)) : Optional.empty();
        boat = setting.shows(Subject.BOAT) || !land && setting.shot() % 3 == 1 ? Optional.of(sail()) : Optional.empty();
        falling = new Falling(Dice.derive(setting.seed(), 7));
    }

    /** From the top; a tower needs sky above it, and below the words where the picture is tall. */
    private double horizon(boolean land, boolean low) {
        if (setting.portrait()) {
            return land ? low ? 0.65 : 0.63 : low ? 0.50 : 0.56;
        }
        return low ? land ? 0.53 : 0.46 : 0.58;
    }

    @Override
    public void paint(Stage stage, double seconds, Camera camera) {
        float seen = camera.down(stage, 0.10, horizon);
        sky.paint(stage, seen, seconds, camera);
        headland.ifPresent(land -> land.glow(stage, seconds, camera));
        swells.paint(stage, seconds, camera, seen, 0, 4);
        boat.ifPresent(plate -> sail(stage, plate, seconds, camera, seen));
        headland.ifPresent(land -> land.paint(stage, camera));
        swells.paint(stage, seconds, camera, seen, 4, Swells.COUNT);
        glitter(stage, seconds, camera, seen, stage.height() - seen);
        headland.ifPresent(land -> land.spray(stage, seconds, camera, rough));
        falling.weather(stage, setting.weather(), seconds, palette.haze().mix(Tint.WHITE, 0.4));
        lightning(stage, seconds);
    }

    /** The path of light under the sun or the moon. */
    private void glitter(Stage stage, double seconds, Camera camera, float seen, double bottom) {
        double strength = 1.1 * (1 - 0.75 * setting.weather().cover());
        double middle = camera.across(stage, 0.05, sunX * stage.width());
        for (int i = 0; i < 260; i++) {
            float near = Dice.at(setting.seed(), 300 + 2 * i);
            double spread = stage.unit() * (0.03 + 0.26 * near);
            double across = (Dice.at(setting.seed(), 301 + 2 * i) + Dice.at(setting.seed(), 900 + i) - 1) * spread;
            float blink = Curve.sine((float) (seconds * (0.5 + 0.4 * Dice.at(setting.seed(), i)) + i * 0.618));
            if (blink > 0.1) {
                double y = seen + bottom * near * near + stage.unit() * 0.004;
                stage.light()
                        .oval(
                                middle + across,
                                y,
                                stage.unit() * (0.006 + 0.022 * near),
                                stage.unit() * 0.005,
                                palette.sun(),
                                strength * blink);
            }
        }
    }

    private void lightning(Stage stage, double seconds) {
        if (setting.weather() != Weather.STORM) {
            return;
        }
        double beat = seconds % 3.7 - 1.2 - 0.6 * Dice.at(setting.seed(), 77);
        if (beat > 0 && beat < 0.4) {
            double flash = Math.exp(-beat * 9) * (0.6 + 0.4 * Curve.sine((float) (beat * 9)));
            double x = stage.width() * (0.2 + 0.6 * Dice.at(setting.seed(), (int) (seconds / 3.7)));
            stage.light().oval(x, horizon * 0.30, stage.width() * 0.7, horizon * 0.75, Tint.of(0xbfd4ff), 0.60 * flash);
        }
    }

    private Plate sail() {
        float u = setting.unit();
        return Plate.within(
                0, 0, (int) (u * 0.20), (int) (u * 0.24), pen -> Silhouettes.sailboat(pen, u * 0.20, palette));
    }

    private void sail(Stage stage, Plate plate, double seconds, Camera camera, float seen) {
        double x = stage.width() * (0.62 - 0.010 * seconds * setting.energy());
        double bob = Curve.sine((float) (seconds * 0.21)) * stage.unit() * 0.006 * (1 + rough);
        var view = camera.at(stage, 0.25);
        view.translate(x, seen - stage.unit() * 0.185 + bob);
        plate.show(stage, view, 1);
    }
}
