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
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** A café by tall windows that let the light in as beams; a cup steams on the table in front. */
final class CafeScene implements Scene {

    private static final double TABLE = 0.92;
    private static final Tint LAMP = Tint.of(0xffb765);

    private final Setting setting;
    private final Palette palette;
    private final boolean close;
    private final Tint light;
    private final List<Rectangle2D> windows;
    private final Plate room;
    private final Plate lamps;
    private final Plate table;
    private final double cupX;
    private final double cupY;
    private final double cupSize;
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
        Plate hanging = Plate.of(setting.width(), setting.height(), setting.margin(), this::lamps);
        lamps = close ? hanging.blurred((int) (u * 0.008)) : hanging;
        cupX = setting.width() * (setting.portrait() ? 0.52 : close ? 0.70 : 0.64);
        cupY = setting.height() * (setting.portrait() ? 0.80 : close ? 0.87 : 0.885);
        cupSize = u * (close ? 0.25 : 0.165);
        table = Plate.of(setting.width(), setting.height(), setting.margin(), this::table);
        falling = new Falling(Dice.derive(setting.seed(), 7));
    }

    @Override
    public void paint(Stage stage, double seconds, Camera camera) {
        outside(stage, seconds, camera);
        room.show(stage, camera, 0.30);
        lamps.show(stage, camera, 0.55);
        glows(stage, seconds, camera);
        table.show(stage, camera, TABLE);
        steam(stage, seconds, camera);
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

    private double lampX(int index) {
        return setting.width() * (setting.portrait() ? 0.16 + 0.36 * index : 0.30 + 0.22 * index);
    }

    private double lampY(int index) {
        return setting.height() * (setting.portrait() ? 0.25 : 0.24) + setting.unit() * (index % 2 == 0 ? 0 : 0.06);
    }

    private void lamps(Graphics2D pen) {
        double u = setting.unit();
        for (int i = 0; i < 3; i++) {
            double x = lampX(i);
            double y = lampY(i);
            pen.setColor(Tint.of(0x140c08).color());
            pen.setStroke(new BasicStroke((float) (u * 0.0035)));
            pen.draw(new Line2D.Double(x, -setting.margin(), x, y - u * 0.06));
            Path2D shade = new Path2D.Double();
            shade.moveTo(x - u * 0.012, y - u * 0.075);
            shade.curveTo(x - u * 0.02, y - u * 0.045, x - u * 0.07, y - u * 0.045, x - u * 0.078, y);
            shade.lineTo(x + u * 0.078, y);
            shade.curveTo(x + u * 0.07, y - u * 0.045, x + u * 0.02, y - u * 0.045, x + u * 0.012, y - u * 0.075);
            shade.closePath();
            pen.setPaint(new GradientPaint(
                    (float) (x - u * 0.08),
                    0,
                    Tint.of(0x5a3a22).mix(light, 0.25).color(),
                    (float) (x + u * 0.05),
                    0,
                    Tint.of(0x160e0a).color()));
            pen.fill(shade);
            pen.setColor(LAMP.mix(Tint.WHITE, 0.45).color());
            pen.fill(new Ellipse2D.Double(x - u * 0.074, y - u * 0.012, u * 0.148, u * 0.024));
            pen.fill(new Ellipse2D.Double(x - u * 0.02, y - u * 0.012, u * 0.04, u * 0.04));
        }
    }

    private void glows(Stage stage, double seconds, Camera camera) {
        double u = stage.unit();
        double strength = setting.night() ? 0.50 : 0.28;
        for (int i = 0; i < 3; i++) {
            double x = camera.across(stage, 0.55, lampX(i));
            double y = camera.down(stage, 0.55, lampY(i));
            double flicker = 1 + 0.03 * Curve.sine((float) (seconds * 0.7 + i * 0.4));
            stage.light().glow(x, y + u * 0.012, u * 0.30, LAMP, strength * flicker);
            stage.light().glow(x, y + u * 0.010, u * 0.07, LAMP, strength * 1.3);
        }
    }

    private void table(Graphics2D pen) {
        double u = setting.unit();
        double w = setting.width();
        double back = cupY - u * (close ? 0.125 : 0.095);
        double tall = setting.height() + setting.margin() - back;
        Ellipse2D top = new Ellipse2D.Double(-w * 0.30, back, w * 1.60, tall * 2);
        Tint wood = Tint.of(0x8f5a32).times(setting.night() ? Tint.of(0xb09a88) : light);
        pen.setPaint(new GradientPaint(
                0,
                (float) back,
                wood.mix(light, 0.32).color(),
                0,
                (float) (setting.height() + u * 0.03),
                wood.scaled(0.34).color()));
        pen.fill(top);
        var clip = pen.getClip();
        pen.clip(top);
        grain(pen, back);
        patches(pen, back);
        pen.setClip(clip);
        pen.setStroke(new BasicStroke((float) (u * 0.004)));
        pen.setColor(light.mix(Tint.WHITE, 0.3).color(setting.night() ? 0.25 : 0.65));
        pen.draw(top);
        pen.translate(cupX, cupY);
        pen.scale(cupSize, cupSize);
        new Cup(Tint.of(0xf4ece0).times(light.mix(Tint.WHITE, 0.5)), Tint.of(0x8f7565), light).paint(pen);
    }

    private void grain(Graphics2D pen, double back) {
        Dice dice = setting.dice(41);
        double u = setting.unit();
        for (int i = 0; i < 120; i++) {
            double share = Math.pow(dice.next(), 1.5);
            double y = back + share * (setting.height() + setting.margin() - back);
            double x = dice.between(-0.2, 1) * setting.width();
            double length = setting.width() * dice.between(0.15, 0.6);
            pen.setColor((dice.chance(0.35) ? light : Tint.of(0x1c0d06)).color(dice.between(0.03, 0.13)));
            pen.setStroke(new BasicStroke((float) (u * (0.0012 + 0.004 * share))));
            pen.draw(new Line2D.Double(x, y, x + length, y + u * 0.004 * dice.between(-1, 1)));
        }
    }

    /** Where the windows' light lies on the wood. */
    private void patches(Graphics2D pen, double back) {
        if (setting.night()) {
            return;
        }
        double u = setting.unit();
        double low = setting.height() + setting.margin();
        for (Rectangle2D window : windows) {
            double x = window.getX() + u * 0.10;
            double wide = window.getWidth();
            for (int i = 0; i < 3; i++) {
                Path2D patch = new Path2D.Double();
                patch.moveTo(x + wide * i / 3, back);
                patch.lineTo(x + wide * (i + 0.86) / 3, back);
                patch.lineTo(x + wide * (i + 0.86) / 3 * 1.25 + u * 0.34, low);
                patch.lineTo(x + wide * i / 3 * 1.25 + u * 0.34, low);
                patch.closePath();
                pen.setPaint(new GradientPaint(
                        0, (float) back, light.color(0.30), 0, (float) (low - u * 0.05), light.color(0.06)));
                pen.fill(patch);
            }
        }
    }

    /** Wisps that rise, widen and fade. */
    private void steam(Stage stage, double seconds, Camera camera) {
        for (int wisp = 0; wisp < 3; wisp++) {
            for (int i = 0; i < 16; i++) {
                double age = (i / 16.0 + seconds * 0.16 + wisp * 0.021) % 1.0;
                double sway = Curve.sine((float) (age * 1.1 - seconds * 0.13 + wisp * 0.37)) * (0.06 + 0.34 * age);
                double x = cupX + cupSize * ((wisp - 1) * 0.26 * (1 - 0.4 * age) + sway);
                double y = cupY - cupSize * (1.0 + 1.75 * age);
                double fade = Math.sin(Math.PI * Math.pow(age, 0.7));
                stage.light()
                        .oval(
                                camera.across(stage, TABLE, x),
                                camera.down(stage, TABLE, y),
                                cupSize * (0.10 + 0.22 * age),
                                cupSize * (0.24 + 0.16 * age),
                                Tint.WHITE.mix(light, 0.4),
                                0.085 * fade);
            }
        }
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
            Tint tint = i % 3 == 0 ? LAMP : light.mix(Tint.of(0xffe9c8), 0.5);
            pen.setColor(tint.color((close ? 0.17 : 0.09) * breath));
            pen.fill(new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size));
            pen.setStroke(new BasicStroke((float) (u * 0.0022)));
            pen.setColor(tint.color((close ? 0.22 : 0.12) * breath));
            pen.draw(new Ellipse2D.Double(x - size, y - size, 2 * size, 2 * size));
        }
    }
}
