package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A bright room with a wall of glass: ceiling with lamps, mullions, floor with the light of the windows, plants. */
final class OfficeRoom {

    private final Setting setting;
    private final Tint light;
    private final Tint wall;
    private final double u;
    private final Rectangle2D glass;

    OfficeRoom(Setting setting, Tint light, Rectangle2D glass) {
        this.setting = setting;
        this.light = light;
        this.glass = glass;
        u = setting.unit();
        wall = Tint.of(0xdfe3e6)
                .times(light.mix(Tint.of(0xffe0b8), setting.night() ? 0.8 : 0.1))
                .scaled(setting.night() ? 0.46 : 0.96);
    }

    void draw(Graphics2D pen) {
        int m = setting.margin();
        double wide = setting.width() + 2.0 * m;
        pen.setPaint(new GradientPaint(
                0,
                0,
                wall.scaled(0.93).color(),
                setting.width(),
                0,
                wall.scaled(0.80).color()));
        pen.fill(new Rectangle2D.Double(-m, -m, wide, setting.height() + 2.0 * m));
        floor(pen);
        ceiling(pen);
        var over = pen.getComposite();
        pen.setComposite(AlphaComposite.Clear);
        pen.fill(glass);
        pen.setComposite(over);
        mullions(pen);
        plant(pen, glass.getMaxX() + u * 0.075, glass.getMaxY() + u * 0.075);
        plant(pen, glass.getX() + u * 0.02, glass.getMaxY() + u * 0.085);
    }

    private void ceiling(Graphics2D pen) {
        int m = setting.margin();
        double low = glass.getY();
        pen.setPaint(new GradientPaint(
                0,
                -m,
                wall.scaled(0.84).color(),
                0,
                (float) low,
                wall.scaled(0.98).color()));
        pen.fill(new Rectangle2D.Double(-m, -m, setting.width() + 2.0 * m, low + m));
        double vanish = setting.width() * 0.5;
        for (int i = 0; i < 7; i++) {
            double x = vanish + (i - 3) * u * 0.30;
            Path2D lamp = new Path2D.Double();
            double end = low - u * 0.012;
            lamp.moveTo(x, end);
            lamp.lineTo(x + u * 0.045, end);
            lamp.lineTo(vanish + (x + u * 0.045 - vanish) * 1.5, low * 0.35);
            lamp.lineTo(vanish + (x - vanish) * 1.5, low * 0.35);
            lamp.closePath();
            pen.setColor(Tint.WHITE.mix(light, 0.3).color(0.85));
            pen.fill(lamp);
        }
        pen.setColor(wall.scaled(0.55).color());
        pen.fill(new Rectangle2D.Double(-m, low - u * 0.008, setting.width() + 2.0 * m, u * 0.012));
    }

    private void floor(Graphics2D pen) {
        int m = setting.margin();
        double top = glass.getMaxY() + u * 0.035;
        double low = setting.height() + m;
        Tint oak = Tint.of(0xb99a78).times(light.mix(Tint.WHITE, 0.3)).scaled(setting.night() ? 0.40 : 0.95);
        pen.setPaint(new GradientPaint(
                0,
                (float) top,
                oak.mix(light, 0.35).color(),
                0,
                (float) low,
                oak.scaled(0.55).color()));
        pen.fill(new Rectangle2D.Double(-m, top, setting.width() + 2.0 * m, low - top));
        double step = u * 0.22;
        for (double x = glass.getX(); x < glass.getMaxX() - step * 0.5; x += step) {
            Path2D patch = new Path2D.Double();
            patch.moveTo(x + u * 0.01, top);
            patch.lineTo(x + step - u * 0.01, top);
            patch.lineTo(x + step + u * 0.36, low);
            patch.lineTo(x + u * 0.30, low);
            patch.closePath();
            pen.setPaint(new GradientPaint(
                    0,
                    (float) top,
                    light.color(setting.night() ? 0.06 : 0.42),
                    0,
                    (float) (top + u * 0.45),
                    light.color(0)));
            pen.fill(patch);
        }
        pen.setColor(wall.scaled(0.62).color());
        pen.fill(new Rectangle2D.Double(-m, top - u * 0.012, setting.width() + 2.0 * m, u * 0.012));
    }

    private void mullions(Graphics2D pen) {
        Tint metal = Tint.of(0x4a5560).mix(wall, 0.35);
        pen.setColor(metal.color());
        pen.setStroke(new BasicStroke((float) (u * 0.009)));
        pen.draw(glass);
        pen.setStroke(new BasicStroke((float) (u * 0.006)));
        for (double x = glass.getX() + u * 0.22; x < glass.getMaxX() - u * 0.05; x += u * 0.22) {
            pen.draw(new Line2D.Double(x, glass.getY(), x, glass.getMaxY()));
        }
        double bar = glass.getY() + glass.getHeight() * 0.24;
        pen.draw(new Line2D.Double(glass.getX(), bar, glass.getMaxX(), bar));
        pen.setPaint(new GradientPaint(
                (float) glass.getX(),
                (float) glass.getY(),
                Tint.WHITE.color(0.16),
                (float) (glass.getX() + u * 0.9),
                (float) glass.getMaxY(),
                Tint.WHITE.color(0)));
        Path2D gleam = new Path2D.Double();
        double x = glass.getX() + glass.getWidth() * 0.22;
        gleam.moveTo(x, glass.getY());
        gleam.lineTo(x + u * 0.20, glass.getY());
        gleam.lineTo(x - u * 0.06, glass.getMaxY());
        gleam.lineTo(x - u * 0.26, glass.getMaxY());
        gleam.closePath();
        pen.fill(gleam);
    }

    private void plant(Graphics2D pen, double x, double foot) {
        Dice dice = setting.dice((int) x + 5);
        Tint leaf = Tint.of(0x4d7f52).times(light.mix(Tint.WHITE, 0.4)).scaled(setting.night() ? 0.45 : 0.9);
        for (int i = 0; i < 26; i++) {
            double angle = -Math.PI / 2 + dice.between(-1.15, 1.15);
            double reach = u * dice.between(0.09, 0.20);
            double tipX = x + Math.cos(angle) * reach * 0.75;
            double tipY = foot - u * 0.075 + Math.sin(angle) * reach;
            Path2D blade = new Path2D.Double();
            blade.moveTo(x, foot - u * 0.06);
            blade.quadTo(x + (tipX - x) * 0.2 - u * 0.012, tipY + u * 0.02, tipX, tipY);
            blade.quadTo(x + (tipX - x) * 0.8 + u * 0.014, tipY + u * 0.05, x, foot - u * 0.06);
            pen.setColor(leaf.mix(light, 0.32 * dice.next()).color());
            pen.fill(blade);
        }
        pen.setColor(Tint.BLACK.color(0.14));
        pen.fill(new Ellipse2D.Double(x - u * 0.05, foot - u * 0.012, u * 0.14, u * 0.022));
        pen.setPaint(new GradientPaint(
                (float) (x - u * 0.04),
                0,
                wall.color(),
                (float) (x + u * 0.04),
                0,
                wall.scaled(0.62).color()));
        pen.fill(new RoundRectangle2D.Double(x - u * 0.04, foot - u * 0.085, u * 0.08, u * 0.085, u * 0.02, u * 0.02));
    }
}
