package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Noise;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A café by tall windows that let the light in as beams; a cup steams on the table in front. */
final class CafeScene implements Scene {

    private final Setting setting;
    private final Palette palette;
    private final boolean close;
    private final Tint light;
    private final List<Rectangle2D> windows;
    private final Plate room;
    private final CafeLamps lamps;
    private final CafeTable table;
    private final Falling falling;

    CafeScene(Setting setting) {
        this.setting = setting;
        palette = setting.palette();
        close = setting.shot() % 2 == 1;
        light = palette.sun().mix(Tint.of(0xffcf8f), 0.45);
        double u = setting.unit();
        Tint wall = Tint.of(0x8a5a3c).times(setting.night() ? Tint.of(0x8a7a78) : light);
        CafeRoom far = new CafeRoom(setting, wall, light);
        windows = far.windows();
        room = close ? far.plate().blurred((int) (u * 0.011)) : far.plate().blurred((int) Math.max(1, u * 0.0022));
        lamps = new CafeLamps(setting, light, close ? (int) (u * 0.008) : 0);
        table = new CafeTable(setting, light, windows, close);
        falling = new Falling(Dice.derive(setting.seed(), 7));
    }

    @Override
    public void paint(Stage stage, double seconds, Camera camera) {
        outside(stage, seconds, camera);
        room.show(stage, camera, 0.30);
        lamps.paint(stage, seconds, camera);
        table.paint(stage, seconds, camera);
        beams(stage, seconds, camera);
        bokeh(stage, seconds, camera);
        falling.dust(stage, seconds, 46, light, setting.night() ? 0.10 : 0.22);
    }

    /** A street or garden far out of focus. */
    private void outside(Stage stage, double seconds, Camera camera) {
        float unit = stage.unit();
        float depth = stage.height() * 0.66f;
        float shift = (float) (camera.x() * 0.2) + Dice.at(setting.seed(), 4);
        float wind = (float) (seconds * 0.003);
        Tint leaves = palette.near().mix(Tint.of(0x6f9a4a), 0.65).mix(palette.sun(), setting.night() ? 0 : 0.38);
        Tint high = palette.horizon().mix(palette.sun(), 0.45).scaled(setting.night() ? 0.5 : 0.95);
        Tint low = setting.night() ? palette.near() : leaves;
        int sill = (int) camera.down(stage, 0.30, windows.get(0).getMaxY() + 0.02 * unit);
        stage.ground().paint(stage, sill, (x, y, rgb) -> {
            float v = y / depth;
            float crowd = Noise.at(x / unit * 0.32f + shift + wind, v * 0.30f + shift * 2);
            float fine = Noise.at(x / unit * 0.9f + shift - wind, v * 0.8f);
            float cover = Curve.step(0.42f, 0.66f, crowd * 0.6f + v * 0.26f + (fine - 0.5f) * 0.35f) * 0.72f;
            rgb[0] = high.r() + (low.r() - high.r()) * cover;
            rgb[1] = high.g() + (low.g() - high.g()) * cover;
            rgb[2] = high.b() + (low.b() - high.b()) * cover;
        });
    }

    /** Shafts of light from the window panes, soft at their sides. */
    private void beams(Stage stage, double seconds, Camera camera) {
        if (setting.night()) {
            return;
        }
        double u = stage.unit();
        Graphics2D pen = (Graphics2D) stage.pen().create();
        pen.transform(camera.at(stage, 0.40));
        int count = 0;
        for (Rectangle2D window : windows) {
            for (int i = 0; i < 2; i++, count++) {
                double breath = 0.75 + 0.25 * Curve.sine((float) (seconds * 0.11 + count * 0.31));
                for (int soft = 0; soft < 6; soft++) {
                    double inset = window.getWidth() * 0.035 * soft;
                    double left = window.getX() + window.getWidth() * 0.5 * i + inset;
                    double right = window.getX() + window.getWidth() * (0.5 * i + 0.46) - inset;
                    double top = window.getY() + u * 0.03;
                    Path2D shaft = new Path2D.Double();
                    shaft.moveTo(left, top);
                    shaft.lineTo(right, top + u * 0.10);
                    shaft.lineTo(right + u * 0.78, top + u * 1.05);
                    shaft.lineTo(left + u * 0.60, top + u * 1.05);
                    shaft.closePath();
                    pen.setPaint(new GradientPaint(
                            (float) left,
                            (float) top,
                            light.color(0.095 * breath),
                            (float) (left + u * 0.50),
                            (float) (top + u * 0.85),
                            light.color(0)));
                    pen.fill(shaft);
                }
            }
        }
        pen.dispose();
    }

    /** Lights out of focus, near the lens. */
    private void bokeh(Stage stage, double seconds, Camera camera) {
        Graphics2D pen = stage.pen();
        double u = stage.unit();
        for (int i = 0; i < 22; i++) {
            double size = u * (0.018 + 0.05 * Dice.at(setting.seed(), 200 + i));
            double x = camera.across(stage, 0.45, Dice.at(setting.seed(), 230 + i) * stage.width())
                    + u * 0.01 * Curve.sine((float) (seconds * 0.06 + i * 0.17));
            double y = camera.down(stage, 0.45, (0.06 + 0.52 * Dice.at(setting.seed(), 260 + i)) * stage.height());
            double breath = 0.6 + 0.4 * Curve.sine((float) (seconds * 0.13 + i * 0.23));
            Tint tint = i % 3 == 0 ? CafeLamps.LAMP : light.mix(Tint.of(0xffe9c8), 0.5);
            pen.setColor(tint.color((close ? 0.17 : 0.09) * breath));
            pen.fill(new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size));
            pen.setStroke(new BasicStroke((float) (u * 0.0022)));
            pen.setColor(tint.color((close ? 0.22 : 0.12) * breath));
            pen.draw(new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size));
        }
    }
}
