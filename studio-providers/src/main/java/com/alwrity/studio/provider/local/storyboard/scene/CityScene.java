package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Daylight;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Mirror;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Sky;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import com.alwrity.studio.provider.local.storyboard.reading.Subject;
import java.util.ArrayList;
import java.util.List;

/** A skyline three blocks deep above a street that mirrors it; at night with lit windows, neon and passing cars. */
final class CityScene implements Scene {

    private static final int BLOCKS = 4;

    private final Setting setting;
    private final Palette palette;
    private final Sky sky;
    private final double street;
    private final boolean neon;
    private final List<Plate> blocks = new ArrayList<>();
    private final List<NeonSign> signs;
    private final Mirror mirror;
    private final Traffic traffic;
    private final Falling falling;

    CityScene(Setting setting) {
        this.setting = setting;
        neon = setting.shows(Subject.NEON) || setting.night() && setting.wet();
        palette = neon
                ? setting.palette().mix(neonNight(Math.floorMod(setting.film(), 2) == 0), 0.80)
                : setting.palette();
        street = setting.height() * (setting.portrait() ? 0.70 : 0.735);
        sky = new Sky(
                palette,
                neon ? 0.5 : setting.weather().cover(),
                setting.dice(1).between(0.3, 0.7),
                1 - setting.daylight().sunHeight() * 0.9,
                setting.lapse() * 1.5,
                !neon && setting.weather().cover() < 0.8,
                setting.seed());
        for (int i = 0; i < BLOCKS; i++) {
            Skyline skyline = new Skyline(setting, palette, i, BLOCKS, street, neon);
            blocks.add(Plate.of(setting.width(), setting.height(), setting.margin(), skyline::draw));
        }
        signs = neon ? NeonSign.along(setting, street) : List.of();
        double wet = setting.wet() || neon ? 0.74 : 0.34;
        mirror = new Mirror(
                palette.near().mix(palette.haze(), setting.night() ? 0.05 : 0.45),
                wet,
                setting.wet() ? 0.030 : 0.012,
                1.25);
        traffic = new Traffic(setting, street);
        falling = new Falling(Dice.derive(setting.seed(), 7));
    }

    private static Palette neonNight(boolean rose) {
        Palette night = Daylight.NIGHT.palette();
        Tint glow = rose ? Tint.of(0x5b1e8c) : Tint.of(0x0f5f86);
        Tint low = rose ? Tint.of(0xd0377f) : Tint.of(0x2aa7b5);
        return new Palette(
                Tint.of(0x070518),
                glow.scaled(0.45),
                low.scaled(0.72),
                Tint.of(0xffd9f0),
                glow.scaled(0.85),
                Tint.of(0x0a0820),
                glow.mix(low, 0.35).scaled(0.72),
                night.near(),
                Tint.of(rose ? 0xff4fa3 : 0x35e0e6));
    }

    @Override
    public void paint(Stage stage, double seconds, Camera camera) {
        float ground = camera.down(stage, 0.9, street);
        sky.paint(stage, ground, seconds, camera);
        if (setting.night() && !neon) {
            Stars.paint(stage, setting.seed(), 90, street * 0.5, 0.6);
        }
        for (int i = 0; i < BLOCKS; i++) {
            blocks.get(i).show(stage, camera, depth(i));
            if (i == BLOCKS - 2) {
                haze(stage, ground);
            }
        }
        for (NeonSign sign : signs) {
            sign.paint(stage, seconds, camera);
        }
        traffic.paint(stage, seconds, camera);
        mirror.below(stage, Math.round(ground), seconds);
        for (NeonSign sign : signs) {
            sign.reflect(stage, seconds, camera, ground);
        }
        traffic.reflect(stage, seconds, camera, ground);
        falling.weather(stage, setting.weather(), seconds, palette.haze().mix(Tint.WHITE, 0.6));
    }

    static double depth(int block) {
        return 0.15 + 0.28 * block;
    }

    /** Light from the streets that hangs between the houses. */
    private void haze(Stage stage, double ground) {
        double pulse = 0.95 + 0.05 * Curve.sine((float) setting.energy() * 0.3f);
        double strength = setting.night() ? 0.22 : 0.10;
        stage.light()
                .oval(
                        stage.width() * 0.5,
                        ground,
                        stage.width() * 0.75,
                        stage.unit() * 0.34,
                        palette.horizon(),
                        strength * pulse);
    }
}
