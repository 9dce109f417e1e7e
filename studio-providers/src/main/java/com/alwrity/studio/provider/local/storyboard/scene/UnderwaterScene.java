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
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.util.Optional;

/** Below the surface: shafts of light, whales or shoals of fish, bubbles; near the ground a reef. */
final class UnderwaterScene implements Scene {

    private final Setting setting;
    private final Tint surface;
    private final Tint water;
    private final Tint deep;
    private final boolean whales;
    private final Optional<Plate> reef;
    private final Falling falling;
    private final Shoal shoal;
    private final float lightX;

    UnderwaterScene(Setting setting) {
        this.setting = setting;
        boolean dark = setting.night();
        Tint glow = setting.palette().horizon();
        surface = Tint.of(dark ? 0x2f86b0 : 0x9fe8ee).mix(glow, 0.12);
        water = Tint.of(setting.shot() % 2 == 0 ? 0x0f7fae : 0x0a6a9c).scaled(dark ? 0.5 : 1);
        deep = Tint.of(dark ? 0x010a1c : 0x03213f);
        whales = setting.shows(Subject.WHALE) || !setting.shows(Subject.FISH) && !setting.shows(Subject.TURTLE);
        boolean ground = setting.shot() % 2 == 1 || !whales;
        reef = ground ? Optional.of(new Reef(setting, water, deep).plate()) : Optional.empty();
        falling = new Falling(Dice.derive(setting.seed(), 7));
        shoal = new Shoal(Dice.derive(setting.seed(), 8), whales ? 46 : 90);
        lightX = setting.width() * (setting.shot() % 2 == 0 ? 0.62f : 0.34f);
    }

    @Override
    public void paint(Stage stage, double seconds, Camera camera) {
        water(stage, seconds, camera);
        shoal.paint(stage, seconds, camera, water.mix(deep, 0.5), surface, setting.energy());
        if (whales) {
            whales(stage, seconds, camera);
        }
        if (setting.shows(Subject.TURTLE)) {
            new Turtle(water).paint(stage, seconds, camera);
        }
        reef.ifPresent(plate -> plate.show(stage, camera, 0.9));
        bubbles(stage, seconds);
        falling.dust(stage, seconds, 60, surface, 0.22);
    }

    private void water(Stage stage, double seconds, Camera camera) {
        float unit = stage.unit();
        float height = stage.height();
        float sunX = camera.across(stage, 0.1, lightX);
        float sunY = -0.35f * height;
        float t = (float) seconds;
        stage.ground().paint(stage, stage.height(), (x, y, rgb) -> {
            float v = y / height;
            float dx = (x - sunX) / unit;
            float angle = (x - sunX) / (y - sunY);
            float shaft = Noise.at(angle * 0.42f + t * 0.006f, t * 0.011f + 0.3f)
                    + 0.6f * Noise.at(angle * 1.15f - t * 0.010f, t * 0.016f);
            float rays = Curve.step(0.78f, 1.25f, shaft) * (1 - v) * (1 - v * 0.4f) / (1 + 0.9f * angle * angle);
            float near = 1 / (1 + 2.6f * dx * dx + 9 * v * v);
            float murk = (Noise.at(x / unit * 0.16f + t * 0.004f, v * 0.30f) - 0.5f) * 0.10f;
            float sink = Curve.step(-0.1f, 1.05f, v + murk);
            blend(rgb, sink);
            float light = near * 0.62f + rays * 0.50f;
            if (v < 0.16f) {
                float far = 1 / (v + 0.045f);
                float ripple = Noise.at((x - sunX) / unit * far * 0.022f + t * 0.014f, far * 0.030f + t * 0.026f);
                float net = 1 - Math.abs(2 * ripple - 1);
                light += net * net * net * net * net * 0.75f * Curve.step(0.16f, 0, v);
            }
            rgb[0] += surface.r() * light;
            rgb[1] += surface.g() * light;
            rgb[2] += surface.b() * light;
        });
    }

    private void blend(float[] rgb, float sink) {
        float middle = Math.min(1, sink * 1.6f);
        float low = Math.max(0, sink * 1.6f - 0.6f);
        Tint above = surface.scaled(0.55);
        rgb[0] = mix(mix(above.r(), water.r(), middle), deep.r(), low);
        rgb[1] = mix(mix(above.g(), water.g(), middle), deep.g(), low);
        rgb[2] = mix(mix(above.b(), water.b(), middle), deep.b(), low);
    }

    private void whales(Stage stage, double seconds, Camera camera) {
        double u = stage.unit();
        double pace = 0.012 * (0.6 + 0.4 * setting.energy());
        boolean second = setting.shot() % 2 == 1;
        double large = Math.min(stage.width() * 0.86, u * 1.02) * (second ? 0.62 : 1);
        double x = stage.width() * (second ? 0.46 : setting.portrait() ? 0.12 : 0.36);
        double y = stage.height() * (setting.portrait() ? 0.62 : second ? 0.30 : 0.44);
        swim(stage, camera, 0.25, x + u * 0.30, y - large * 0.34, large * 0.34, seconds + 3, pace * 0.5, 0.62);
        swim(stage, camera, 0.55, x, y, large, seconds, pace, 0.10);
        swim(stage, camera, 0.60, x + large * 0.42, y + large * 0.26, large * 0.36, seconds + 1.7, pace, 0.16);
    }

    private void swim(
            Stage stage,
            Camera camera,
            double depth,
            double x,
            double y,
            double length,
            double seconds,
            double pace,
            double distance) {
        Graphics2D pen = (Graphics2D) stage.pen().create();
        pen.transform(camera.at(stage, depth));
        double heave = Curve.sine((float) (seconds * 0.07)) * length * 0.03;
        pen.translate(x - seconds * pace * stage.unit(), y + heave);
        pen.rotate(-0.05 + 0.02 * Curve.sine((float) (seconds * 0.06 + 0.2)));
        Tint back = Tint.of(0x3c6f8c).mix(water, 0.25).scaled(setting.night() ? 0.6 : 0.95);
        new Whale(length, back, water, distance).paint(pen, seconds * (0.7 + 0.3 * setting.energy()));
        pen.dispose();
    }

    private void bubbles(Stage stage, double seconds) {
        Graphics2D pen = stage.pen();
        double u = stage.unit();
        for (int i = 0; i < 34; i++) {
            double size = u * (0.004 + 0.012 * Math.pow(Dice.at(setting.seed(), 700 + i), 2));
            double rise = (Dice.at(setting.seed(), 800 + i) + seconds * (0.05 + size / u * 4)) % 1.0;
            double x = stage.width() * Dice.at(setting.seed(), 850 + i / 4)
                    + u * 0.05 * Dice.at(setting.seed(), 900 + i)
                    + u * 0.008 * Curve.sine((float) (seconds * 0.9 + i * 0.37));
            double y = stage.height() * (1.05 - 1.1 * rise);
            pen.setStroke(new BasicStroke((float) Math.max(1, size * 0.12)));
            pen.setColor(surface.color(0.42));
            pen.draw(new Ellipse2D.Double(x, y, size, size));
            pen.setColor(Tint.WHITE.color(0.5));
            pen.fill(new Ellipse2D.Double(x + size * 0.2, y + size * 0.18, size * 0.25, size * 0.25));
        }
    }

    private static float mix(float a, float b, float t) {
        return a + (b - a) * t;
    }
}
