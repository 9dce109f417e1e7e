package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Noise;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.util.ArrayList;
import java.util.List;

/** Row behind row of tall trees in mist; the sun stands low behind them and its beams reach through. */
final class ForestScene implements Scene {

    private static final int ROWS = 5;

    private final Setting setting;
    private final Palette palette;
    private final Tint leaf;
    private final double sunX;
    private final double sunY;
    private final double horizon;
    private final List<Plate> rows = new ArrayList<>();
    private final Falling falling;

    ForestScene(Setting setting) {
        this.setting = setting;
        palette = setting.palette();
        boolean second = setting.shot() % 2 == 1;
        leaf = Tint.of(0x4f7f3a).times(palette.sun().mix(palette.haze(), 0.5)).scaled(setting.night() ? 0.35 : 1);
        sunX = setting.width() * (second ? 0.30 : 0.62);
        sunY = setting.height() * 0.26;
        horizon = setting.height() * (setting.portrait() ? 0.70 : 0.72);
        for (int i = 0; i < ROWS; i++) {
            Woods woods = new Woods(setting, leaf, i / (ROWS - 1.0), horizon, sunX);
            Plate row = Plate.of(setting.width(), setting.height(), setting.margin(), woods::draw);
            rows.add(i == ROWS - 1 ? row.blurred((int) Math.max(1, setting.unit() * 0.004)) : row);
        }
        falling = new Falling(Dice.derive(setting.seed(), 7));
    }

    @Override
    public void paint(Stage stage, double seconds, Camera camera) {
        air(stage, seconds, camera);
        if (setting.night()) {
            Stars.paint(stage, setting.seed(), 120, horizon * 0.6, 0.7);
        }
        for (int i = 0; i < ROWS; i++) {
            rows.get(i).show(stage, camera, 0.10 + 0.22 * i);
            if (i < ROWS - 2) {
                mist(stage, seconds, camera, i);
            }
        }
        beams(stage, seconds, camera);
        falling.weather(stage, setting.weather(), seconds, palette.haze());
        falling.dust(stage, seconds, 60, palette.sun().mix(leaf, 0.15), setting.night() ? 0.12 : 0.24);
    }

    /** Bright air behind the trees, with the leaves of those too far to be told apart. */
    private void air(Stage stage, double seconds, Camera camera) {
        float unit = stage.unit();
        float x0 = camera.across(stage, 0.05, sunX);
        float y0 = camera.down(stage, 0.05, sunY);
        float wind = (float) (seconds * 0.0025);
        float place = Dice.at(setting.seed(), 3);
        Tint bright = palette.horizon().mix(palette.sun().mix(Tint.of(0xffe9a8), 0.5), setting.night() ? 0.2 : 0.45);
        Tint green = leaf.mix(palette.haze(), 0.58);
        Tint edge = leaf.mix(palette.zenith(), 0.35).mix(palette.haze(), 0.25);
        stage.ground().paint(stage, stage.height(), (x, y, rgb) -> {
            float dx = (x - x0) / unit;
            float dy = (y - y0) / unit;
            float near = 1 / (1 + 5.5f * (dx * dx * 0.8f + dy * dy));
            float crowd = Noise.at(x / unit * 0.30f + place + wind, y / unit * 0.34f);
            float shade = Curve.step(0.36f, 0.72f, crowd) * (1 - near * 0.7f);
            float far = Curve.unit(1.1f - near * 1.25f);
            rgb[0] = mix(mix(bright.r(), green.r(), far), edge.r(), shade * 0.62f);
            rgb[1] = mix(mix(bright.g(), green.g(), far), edge.g(), shade * 0.62f);
            rgb[2] = mix(mix(bright.b(), green.b(), far), edge.b(), shade * 0.62f);
        });
        stage.light()
                .glow(x0, y0, unit * 0.62, palette.sun().mix(Tint.of(0xffe2a0), 0.5), setting.night() ? 0.16 : 0.34);
    }

    private static float mix(float a, float b, float t) {
        return a + (b - a) * t;
    }

    private void mist(Stage stage, double seconds, Camera camera, int row) {
        double u = stage.unit();
        double drift = Curve.sine((float) (seconds * 0.03 + row * 0.37)) * u * 0.12;
        stage.light()
                .oval(
                        camera.across(stage, 0.1 + 0.2 * row, sunX) + drift,
                        camera.down(stage, 0.1 + 0.2 * row, horizon) - u * 0.03,
                        stage.width() * 0.62,
                        u * (0.26 + 0.04 * row),
                        palette.haze().mix(palette.sun(), 0.5),
                        setting.night() ? 0.05 : 0.075 - 0.012 * row);
    }

    private void beams(Stage stage, double seconds, Camera camera) {
        double u = stage.unit();
        double x = camera.across(stage, 0.1, sunX) + u * 0.05;
        double y = -u * 0.42;
        for (int i = 0; i < 9; i++) {
            double angle = 0.72 + 1.70 * (i + 0.6 * Dice.at(setting.seed(), 80 + i)) / 9;
            double breath = 0.55 + 0.45 * Curve.sine((float) (seconds * 0.07 + i * 0.29));
            double spread = 0.022 + 0.030 * Dice.at(setting.seed(), 90 + i);
            stage.light()
                    .beam(
                            x,
                            y,
                            angle,
                            stage.height() * 1.15 + u * 0.5,
                            spread,
                            palette.sun().mix(Tint.of(0xfff0b8), 0.35),
                            (setting.night() ? 0.20 : 0.95) * breath);
        }
    }
}
