package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Noise;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import com.alwrity.studio.provider.local.storyboard.reading.Subject;
import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.List;

/** Stars and nebulae, a planet with its air, and whoever floats there. */
final class SpaceScene implements Scene {

    private static final List<int[]> NEBULAE =
            List.of(new int[] {0x2a1560, 0xc2408f, 0x2b7fc4}, new int[] {0x0c2a66, 0x1fa6b8, 0x7a3fc0}, new int[] {
                0x3a1030, 0xd8623f, 0x5a3a9c
            });
    private static final List<int[]> SURFACES = List.of(
            new int[] {0x0d3d78, 0x1d6aa8, 0x3f8a4f, 0x7fc4ff},
            new int[] {0x8a3f24, 0xc46a38, 0xe8b07a, 0xffb287},
            new int[] {0x5b4a86, 0xa884b8, 0xe8cfc0, 0xc9a8ff});

    private final Setting setting;
    private final Tint[] nebula = new Tint[3];
    private final Plate globe;
    private final Plate moon;
    private final Plate stars;
    private final Tint air;
    private final float place;
    private final boolean second;

    SpaceScene(Setting setting) {
        this.setting = setting;
        second = setting.shot() % 2 == 1;
        int kind = (int) Math.floorMod(setting.dice(1).below(3) + (long) setting.shot(), 3L);
        for (int i = 0; i < 3; i++) {
            nebula[i] = Tint.of(NEBULAE.get(kind)[i]);
        }
        int own = setting.shows(Subject.PLANET) ? 1 + kind % 2 : kind;
        int[] colours = SURFACES.get(own);
        air = Tint.of(colours[3]);
        place = Dice.at(setting.seed(), 1) * 4;
        double u = setting.unit();
        double radius = u * (second ? 0.34 : 0.62);
        double x = setting.width() * (second ? 0.22 : setting.portrait() ? 0.20 : 0.30);
        double y = setting.height() * (second ? 0.30 : 1.0) + (second ? 0 : u * 0.14);
        globe = new Globe(x, y, radius, tints(colours), air, own == 2, setting.seed()).plate();
        stars = Plate.of(setting.width(), setting.height(), setting.margin(), this::stars);
        moon = new Globe(
                        setting.width() * (second ? 0.80 : 0.16),
                        setting.height() * (second ? 0.80 : 0.22),
                        u * 0.055,
                        new Tint[] {Tint.of(0x77747e), Tint.of(0x9a969c), Tint.of(0xc4c0c0)},
                        Tint.of(0x8a8890),
                        true,
                        setting.seed() + 1)
                .plate();
    }

    private static Tint[] tints(int[] colours) {
        return new Tint[] {Tint.of(colours[0]), Tint.of(colours[1]), Tint.of(colours[2])};
    }

    @Override
    public void paint(Stage stage, double seconds, Camera camera) {
        clouds(stage, seconds, camera);
        stars.show(stage, camera, 0.05);
        meteor(stage, seconds);
        moon.show(stage, camera, 0.25);
        globe.show(stage, camera, 0.35);
        boolean rocket = setting.shows(Subject.ROCKET);
        if (rocket) {
            rocket(stage, seconds, camera);
        }
        if (setting.shows(Subject.ASTRONAUT)
                || setting.shows(Subject.CAT)
                || !rocket && !setting.shows(Subject.PLANET)) {
            astronaut(stage, seconds, camera);
        }
    }

    private void stars(Graphics2D pen) {
        Dice dice = setting.dice(2);
        for (int i = 0; i < 900; i++) {
            double bright = Math.pow(dice.next(), 5);
            double size = setting.unit() * (0.0016 + 0.0042 * bright);
            double x = dice.between(-0.1, 1.1) * setting.width();
            double y = dice.between(-0.1, 1.1) * setting.height();
            Tint tint = Tint.of(0xbcd2ff).mix(Tint.of(0xffe2c4), dice.next());
            pen.setColor(tint.color(0.35 + 0.65 * bright));
            pen.fill(new Ellipse2D.Double(x, y, size, size));
        }
    }

    private void clouds(Stage stage, double seconds, Camera camera) {
        float unit = stage.unit();
        float t = (float) (seconds * 0.0022 * setting.lapse());
        float middleX = stage.width() / 2f;
        float middleY = stage.height() / 2f;
        float zoom = (float) (0.20 / camera.scale(0.1));
        float slant = second ? -0.6f : 0.55f;
        stage.ground().paint(stage, stage.height(), (x, y, rgb) -> {
            float u = (x - middleX) / unit;
            float v = (y - middleY) / unit;
            float band = v * 0.9f + u * slant;
            float a = u * zoom + place;
            float b = v * zoom + place * 0.6f;
            float bend = Noise.at(a * 0.8f + t, b * 0.8f) - 0.5f;
            float body = Noise.at(a + bend * 0.22f, b - bend * 0.18f + t);
            float fine = Noise.at(a * 2.3f + bend * 0.3f - t, b * 2.3f + 0.4f);
            float reach = 1 / (1 + 3.2f * band * band);
            float glow = Curve.step(0.30f, 0.80f, body * 0.75f + fine * 0.25f) * reach;
            float core = Curve.step(0.50f, 0.84f, body * 0.6f + fine * 0.4f) * reach;
            float dark = Curve.step(0.50f, 0.70f, Noise.at(a * 1.6f + 0.7f, b * 1.6f - bend * 0.3f)) * 0.55f;
            float rest = 1 - dark * reach;
            tint(rgb, glow * rest, core * rest, fine);
        });
    }

    private void tint(float[] rgb, float glow, float core, float fine) {
        Tint side = nebula[1].mix(nebula[2], fine);
        rgb[0] = 0.010f + nebula[0].r() * glow * 0.70f + side.r() * core * 0.80f;
        rgb[1] = 0.014f + nebula[0].g() * glow * 0.70f + side.g() * core * 0.80f;
        rgb[2] = 0.035f + nebula[0].b() * glow * 0.70f + side.b() * core * 0.80f;
    }

    private void astronaut(Stage stage, double seconds, Camera camera) {
        double u = stage.unit();
        double size = u * (second ? 0.24 : 0.205);
        double drift = seconds * u * 0.006 * setting.energy();
        double x = stage.width() * (second ? 0.60 : setting.portrait() ? 0.56 : 0.68) - drift;
        double y = stage.height() * (setting.portrait() ? 0.56 : second ? 0.50 : 0.42)
                + u * 0.024 * Curve.sine((float) (seconds * 0.10));
        Graphics2D pen = (Graphics2D) stage.pen().create();
        pen.transform(camera.at(stage, 0.8));
        pen.translate(x, y);
        pen.rotate((second ? -0.30 : 0.24) + 0.10 * Curve.sine((float) (seconds * 0.07)));
        pen.scale(size, size);
        Tint shade = Tint.of(0x5c6488).mix(nebula[0], 0.35);
        new Astronaut(setting.shows(Subject.CAT), Tint.of(0xf4f2ee), shade, Tint.of(0xff8a4c)).paint(pen, seconds);
        pen.dispose();
        stage.light()
                .glow(
                        camera.across(stage, 0.8, x - size * 0.5),
                        camera.down(stage, 0.8, y - size * 0.8),
                        size * 1.5,
                        air,
                        0.07);
    }

    private void rocket(Stage stage, double seconds, Camera camera) {
        double u = stage.unit();
        double size = u * 0.19;
        double way = seconds * u * 0.024 * (0.5 + 0.5 * setting.energy());
        double angle = 0.72;
        double x = stage.width() * 0.50 + Math.sin(angle) * way;
        double y = stage.height() * 0.46 - Math.cos(angle) * way;
        var view = camera.at(stage, 0.8);
        Graphics2D pen = (Graphics2D) stage.pen().create();
        pen.transform(view);
        pen.transform(AffineTransform.getTranslateInstance(x, y));
        pen.rotate(angle + 0.02 * Curve.sine((float) (seconds * 0.8)));
        pen.scale(size, size);
        new Rocket(Tint.of(0xf6f4f0), Tint.of(0x565c80), Tint.of(0xff5a4a)).paint(pen, seconds);
        pen.dispose();
        double tailX = camera.across(stage, 0.8, x - Math.sin(angle) * size * 1.2);
        double tailY = camera.down(stage, 0.8, y + Math.cos(angle) * size * 1.2);
        stage.light().glow(tailX, tailY, size * 1.5, Tint.of(0xff9a4a), 0.5);
        for (int i = 1; i < 9; i++) {
            double back = size * (1.2 + i * 0.55);
            stage.light()
                    .glow(
                            camera.across(stage, 0.8, x - Math.sin(angle) * back),
                            camera.down(stage, 0.8, y + Math.cos(angle) * back),
                            size * (0.30 + 0.06 * i),
                            Tint.of(0xffc9a0),
                            0.20 / i);
        }
    }

    private void meteor(Stage stage, double seconds) {
        double beat = (seconds + 3 * Dice.at(setting.seed(), 5)) % 4.2;
        if (beat > 0.9) {
            return;
        }
        int number = (int) (seconds / 4.2);
        double u = stage.unit();
        double x = stage.width() * (0.25 + 0.7 * Dice.at(setting.seed(), 30 + number)) - beat * u * 0.55;
        double y = stage.height() * (0.05 + 0.35 * Dice.at(setting.seed(), 60 + number)) + beat * u * 0.22;
        double bright = Math.sin(Math.PI * beat / 0.9);
        Graphics2D pen = stage.pen();
        pen.setStroke(new BasicStroke((float) (u * 0.0022), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.setPaint(new GradientPaint(
                (float) x,
                (float) y,
                Tint.WHITE.color(bright),
                (float) (x + u * 0.15),
                (float) (y - u * 0.06),
                Tint.WHITE.color(0)));
        pen.draw(new Line2D.Double(x, y, x + u * 0.15, y - u * 0.06));
    }
}
