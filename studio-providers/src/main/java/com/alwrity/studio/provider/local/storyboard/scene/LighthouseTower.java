package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** A lighthouse with red and white bands, its foot at a place of the picture. */
final class LighthouseTower {

    private final Setting setting;
    private final Palette palette;
    private final double x;
    private final double foot;
    private final double tall;
    private final int side;

    /** @param side 1 if the light comes from the left, −1 from the right */
    LighthouseTower(Setting setting, double x, double foot, double tall, int side) {
        this.setting = setting;
        this.x = x;
        this.foot = foot;
        this.tall = tall;
        this.side = side;
        palette = setting.palette();
    }

    void draw(Graphics2D pen) {
        double wide = tall * 0.15;
        Tint white = Tint.of(0xf2efe9)
                .mix(palette.haze(), 0.35)
                .mix(palette.near(), setting.night() || setting.wet() ? 0.48 : 0.12);
        Tint red = Tint.of(0xb8352c).mix(palette.near(), setting.night() || setting.wet() ? 0.45 : 0.12);
        double top = foot - tall * 0.80;
        double bands = 5;
        for (int i = 0; i < bands; i++) {
            double from = foot + tall * 0.06 + (top - foot - tall * 0.06) * i / bands;
            double to = foot + tall * 0.06 + (top - foot - tall * 0.06) * (i + 1) / bands;
            Path2D band = new Path2D.Double();
            band.moveTo(x - half(wide, i / bands), from);
            band.lineTo(x + half(wide, i / bands), from);
            band.lineTo(x + half(wide, (i + 1) / bands), to);
            band.lineTo(x - half(wide, (i + 1) / bands), to);
            band.closePath();
            Tint own = i % 2 == 0 ? white : red;
            pen.setPaint(new GradientPaint(
                    (float) (x - side * wide * 0.6),
                    0,
                    own.mix(palette.sun(), 0.25).color(),
                    (float) (x + side * wide * 0.6),
                    0,
                    own.scaled(0.38).color()));
            pen.fill(band);
        }
        Color dark = palette.near().mix(Tint.of(0x22262c), 0.4).color();
        pen.setColor(dark);
        pen.fill(new Rectangle2D.Double(x - wide * 0.52, top - tall * 0.022, wide * 1.04, tall * 0.028));
        pen.fill(new Rectangle2D.Double(x - wide * 0.30, top - tall * 0.15, wide * 0.60, tall * 0.13));
        pen.setColor(Tint.of(0xfff0c0).color());
        pen.fill(new Rectangle2D.Double(x - wide * 0.24, top - tall * 0.135, wide * 0.48, tall * 0.10));
        pen.setColor(dark);
        pen.fill(new Rectangle2D.Double(x - wide * 0.025, top - tall * 0.14, wide * 0.05, tall * 0.12));
        Path2D roof = new Path2D.Double();
        roof.moveTo(x - wide * 0.40, top - tall * 0.145);
        roof.quadTo(x - wide * 0.06, top - tall * 0.17, x, top - tall * 0.235);
        roof.quadTo(x + wide * 0.06, top - tall * 0.17, x + wide * 0.40, top - tall * 0.145);
        roof.closePath();
        pen.fill(roof);
        pen.setColor(Tint.of(0xffdd9a).color(0.9));
        for (int i = 0; i < 3; i++) {
            pen.fill(new Rectangle2D.Double(
                    x - wide * 0.05, foot - tall * (0.12 + 0.22 * i), wide * 0.10, tall * 0.035));
        }
    }

    private static double half(double wide, double up) {
        return wide * (0.62 - 0.24 * up - 0.05 * Math.sin(up * Math.PI));
    }
}
