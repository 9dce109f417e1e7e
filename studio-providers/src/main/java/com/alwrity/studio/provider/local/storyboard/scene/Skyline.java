package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** One row of houses: the further ones pale and tall, the nearest dark at both sides, like a gate. */
final class Skyline {

    private static final int[] WINDOW_LIGHTS = {0xffd98f, 0xffc46b, 0xfff0cf, 0xcfe6ff, 0xffb36b};

    private final Setting setting;
    private final Palette palette;
    private final double near;
    private final double street;
    private final boolean neon;
    private final Dice dice;

    Skyline(Setting setting, Palette palette, int index, int count, double street, boolean neon) {
        this.setting = setting;
        this.palette = palette;
        this.street = street;
        this.neon = neon;
        near = index / (count - 1.0);
        dice = setting.dice(20 + index);
    }

    void draw(Graphics2D pen) {
        double u = setting.unit();
        double x = -setting.margin();
        while (x < setting.width() + setting.margin()) {
            double wide = u * dice.between(0.07, 0.16) * (0.75 + 0.75 * near);
            double place = Math.abs((x + wide / 2) / setting.width() - 0.5) * 2;
            double tall = height(place) * dice.between(0.62, 1.12);
            if (tall > u * 0.03) {
                house(pen, x, wide, tall);
            }
            x += wide * (near > 0.9 ? 1.0 : dice.between(0.86, 1.02));
        }
    }

    private double height(double place) {
        double u = setting.unit() * (setting.portrait() ? 1.35 : 1);
        if (near > 0.9) {
            return place < 0.62 ? 0 : u * (0.50 + 0.55 * (place - 0.62) / 0.38);
        }
        double middle = Math.exp(-3.2 * place * place);
        return u * (0.20 + 0.40 * middle * (1 - near * 0.8) + 0.20 * near * place);
    }

    private void house(Graphics2D pen, double x, double wide, double tall) {
        double top = street - tall;
        Tint wall = palette.near().mix(Tint.of(setting.night() ? 0x141b30 : 0x5b6b7d), setting.night() ? 0.45 : 0.62);
        Tint own = palette.distant(wall, 0.66 * (1 - near));
        Tint foot = palette.distant(own, (0.50 - 0.35 * near) * (setting.night() ? 0.9 : 0.7));
        pen.setPaint(new GradientPaint(0, (float) top, own.color(), 0, (float) street, foot.color()));
        Path2D shape = new Path2D.Double();
        shape.append(new Rectangle2D.Double(x, top, wide, tall + 2), false);
        crown(shape, x, wide, top);
        pen.fill(shape);
        pen.setColor(own.mix(palette.horizon(), setting.night() ? 0.16 : 0.35).color(0.8));
        pen.fill(new Rectangle2D.Double(x, top, Math.max(1, wide * 0.012), tall));
        windows(pen, x, wide, top, tall);
    }

    private void crown(Path2D shape, double x, double wide, double top) {
        double kind = dice.next();
        if (kind < 0.25) {
            shape.append(new Rectangle2D.Double(x + wide * 0.2, top - wide * 0.16, wide * 0.6, wide * 0.2), false);
            shape.append(new Rectangle2D.Double(x + wide * 0.48, top - wide * 0.65, wide * 0.03, wide * 0.6), false);
        } else if (kind < 0.42) {
            Path2D roof = new Path2D.Double();
            roof.moveTo(x, top + 1);
            roof.lineTo(x + wide * dice.between(0.2, 0.8), top - wide * 0.32);
            roof.lineTo(x + wide, top + 1);
            shape.append(roof, false);
        } else if (kind < 0.6) {
            shape.append(new Rectangle2D.Double(x + wide * 0.12, top - wide * 0.10, wide * 0.26, wide * 0.12), false);
            shape.append(new Rectangle2D.Double(x + wide * 0.56, top - wide * 0.07, wide * 0.3, wide * 0.09), false);
        }
    }

    private void windows(Graphics2D pen, double x, double wide, double top, double tall) {
        double u = setting.unit();
        double cell = u * (0.011 + 0.013 * near);
        int columns = Math.max(2, (int) (wide / cell / 1.25));
        int rows = (int) (tall / cell / 1.5);
        double gapX = wide / columns;
        double gapY = cell * 1.5;
        double occupied = setting.night() ? dice.between(0.18, 0.55) : 0.10;
        boolean strips = dice.chance(0.3);
        for (int row = 1; row < rows; row++) {
            boolean floorLit = dice.chance(0.16);
            for (int column = 0; column < columns; column++) {
                boolean on = dice.chance(floorLit ? 0.85 : occupied);
                double px = x + gapX * (column + 0.18);
                double py = top + gapY * row;
                Rectangle2D pane =
                        new Rectangle2D.Double(px, py, gapX * (strips ? 0.9 : 0.62), cell * (strips ? 0.45 : 0.78));
                if (on && setting.night()) {
                    Tint light = Tint.of(WINDOW_LIGHTS[dice.below(WINDOW_LIGHTS.length)]);
                    if (neon && dice.chance(0.35)) {
                        light = palette.accent().mix(Tint.WHITE, 0.3);
                    }
                    pen.setColor(palette.distant(light, 0.45 * (1 - near)).color(dice.between(0.35, 0.95)));
                    pen.fill(pane);
                } else if (!setting.night()) {
                    Tint glass = on ? palette.sun() : palette.zenith().mix(palette.sky(), dice.next());
                    pen.setColor(palette.distant(glass, 0.55 * (1 - near)).color(0.50));
                    pen.fill(pane);
                }
            }
        }
    }
}
