package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
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

/** A round table of wood with a steaming cup on it, and the light of the windows. */
final class CafeTable {

    private static final double DEPTH = 0.92;

    private final Setting setting;
    private final Tint light;
    private final List<Rectangle2D> windows;
    private final boolean close;
    private final double cupX;
    private final double cupY;
    private final double cupSize;
    private final Plate plate;

    CafeTable(Setting setting, Tint light, List<Rectangle2D> windows, boolean close) {
        this.setting = setting;
        this.light = light;
        this.windows = windows;
        this.close = close;
        cupX = setting.width() * (setting.portrait() ? 0.52 : close ? 0.70 : 0.64);
        cupY = setting.height() * (setting.portrait() ? 0.80 : close ? 0.87 : 0.885);
        cupSize = setting.unit() * (close ? 0.25 : 0.165);
        plate = Plate.of(setting.width(), setting.height(), setting.margin(), this::draw);
    }

    void paint(Stage stage, double seconds, Camera camera) {
        plate.show(stage, camera, DEPTH);
        steam(stage, seconds, camera);
    }

    private void draw(Graphics2D pen) {
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
                                camera.across(stage, DEPTH, x),
                                camera.down(stage, DEPTH, y),
                                cupSize * (0.10 + 0.22 * age),
                                cupSize * (0.24 + 0.16 * age),
                                Tint.WHITE.mix(light, 0.4),
                                0.085 * fade);
            }
        }
    }
}
