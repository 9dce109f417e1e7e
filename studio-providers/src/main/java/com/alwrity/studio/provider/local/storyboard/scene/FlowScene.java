package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Noise;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.util.List;

/** Colours that flow into each other like silk, with fine lines along the folds: for prompts that name no place. */
final class FlowScene implements Scene {

    private static final List<int[]> COLOURS = List.of(
            new int[] {0x0b1033, 0x3a1c71, 0xd76d77, 0xffaf7b},
            new int[] {0x03131f, 0x0f4c5c, 0x2a9d8f, 0xf4e8c1},
            new int[] {0x14061f, 0x5b1865, 0xe0457b, 0xffd1a9},
            new int[] {0x07142b, 0x1f4e9e, 0x58a4f0, 0xdff3ff},
            new int[] {0x190b0b, 0x7a1f1f, 0xe4572e, 0xffc857},
            new int[] {0x0c1713, 0x1f5c4a, 0x7fb069, 0xf1e9c9});

    private final Setting setting;
    private final Tint[] tints = new Tint[4];
    private final float place;
    private final Falling falling;

    FlowScene(Setting setting) {
        this.setting = setting;
        int[] colours = COLOURS.get(setting.filmDice().below(COLOURS.size()));
        for (int i = 0; i < 4; i++) {
            tints[i] = Tint.of(colours[i]);
        }
        place = Dice.at(setting.seed(), 1) * 5;
        falling = new Falling(Dice.derive(setting.seed(), 7));
    }

    @Override
    public void paint(Stage stage, double seconds, Camera camera) {
        float unit = stage.unit();
        float t = (float) (seconds * 0.012 * (0.6 + 0.6 * setting.energy()));
        float zoom = (float) (0.20 / camera.zoom());
        float middleX = stage.width() / 2f;
        float middleY = stage.height() / 2f;
        float shift = (float) camera.x() * 0.2f;
        stage.ground().paint(stage, stage.height(), (x, y, rgb) -> {
            float u = (x - middleX) / unit * zoom + shift + place;
            float v = (y - middleY) / unit * zoom + place * 0.7f;
            float warpX = Noise.at(u * 0.55f + t, v * 0.55f - t * 0.6f) - 0.5f;
            float warpY = Noise.at(u * 0.55f - t * 0.7f + 0.37f, v * 0.55f + t * 0.5f) - 0.5f;
            float fold = Curve.sine((u * 0.9f + v * 1.5f) + warpX * 2.4f + t * 2.2f) * 0.5f + 0.5f;
            float sheen = Curve.sine((u * 1.3f - v * 0.9f) + warpY * 3.4f - t * 3.0f) * 0.5f + 0.5f;
            float edge = 1 - Math.abs(2 * sheen - 1);
            colour(fold * 0.62f + sheen * 0.30f, edge * edge * edge * 0.22f, rgb);
        });
        lines(stage, seconds, camera);
        falling.dust(stage, seconds, 40, tints[3], 0.35);
    }

    private void colour(float value, float sheen, float[] rgb) {
        float place = Curve.unit(value) * 2.999f;
        int step = (int) place;
        float share = Curve.step(0, 1, place - step);
        Tint one = tints[step];
        Tint two = tints[step + 1];
        rgb[0] = one.r() + (two.r() - one.r()) * share + sheen * tints[3].r();
        rgb[1] = one.g() + (two.g() - one.g()) * share + sheen * tints[3].g();
        rgb[2] = one.b() + (two.b() - one.b()) * share + sheen * tints[3].b();
    }

    private void lines(Stage stage, double seconds, Camera camera) {
        Graphics2D pen = stage.pen();
        float u = stage.unit();
        int count = 34;
        for (int i = 0; i < count; i++) {
            double k = (double) i / count;
            Path2D path = new Path2D.Double();
            for (int s = 0; s <= 40; s++) {
                double across = s / 40.0;
                double wave = Curve.sine((float) (across * 0.8 + seconds * 0.04 * setting.energy() + k * 0.55 + place))
                        + 0.5 * Curve.sine((float) (across * 1.7 - seconds * 0.03 + k * 0.9));
                double x = camera.across(stage, 0.8, (across * 1.3 - 0.15) * stage.width());
                double y = camera.down(
                        stage, 0.8, stage.height() * 0.62 + (k - 0.5) * u * 0.42 * (0.3 + across) + wave * u * 0.13);
                if (s == 0) {
                    path.moveTo(x, y);
                } else {
                    path.lineTo(x, y);
                }
            }
            pen.setStroke(new BasicStroke(u * 0.0016f));
            pen.setColor(tints[3].color(0.05 + 0.20 * Math.sin(Math.PI * k)));
            pen.draw(path);
        }
    }
}
