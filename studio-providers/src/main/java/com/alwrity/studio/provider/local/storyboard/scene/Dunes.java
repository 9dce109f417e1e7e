package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Noise;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** One row of dunes: a long slope up, a steep one down, and a sharp winding line between light and shadow. */
final class Dunes {

    private static final int STEP = 3;

    private final Setting setting;
    private final double near;
    private final double base;
    private final double tall;
    private final double wide;
    private final double[] edge;
    private final double sunX;
    private final Plate plate;

    /**
     * @param near from 0, at the horizon, to 1
     * @param base lowest part of the edge, in pixels from the top
     */
    Dunes(Setting setting, int index, double near, double base, double sunX) {
        this.setting = setting;
        this.near = near;
        this.base = base;
        this.sunX = sunX;
        float u = setting.unit();
        tall = u * (0.035 + 0.19 * near);
        wide = u * (0.30 + 1.05 * near);
        edge = edge(index);
        plate = Plate.of(setting.width(), setting.height(), setting.margin(), pen -> draw(pen, index));
    }

    Plate plate() {
        return plate;
    }

    /** The edge at this place, in pixels from the top. */
    double top(double x) {
        double place = Curve.clamp((x + setting.margin()) / STEP, 0, edge.length - 1.001);
        int i = (int) place;
        return edge[i] + (edge[i + 1] - edge[i]) * (place - i);
    }

    private double[] edge(int index) {
        double[] line = new double[(setting.width() + 2 * setting.margin()) / STEP + 2];
        double start = -setting.margin() - wide * Dice.at(setting.seed(), 30 + index);
        for (int i = 0; i < line.length; i++) {
            double along = (i * STEP - setting.margin() - start) / wide;
            int dune = (int) Math.floor(along);
            double t = along - dune;
            double peak = 0.45 + 0.55 * Dice.at(setting.seed(), 100 + index * 50 + dune);
            double crest = crest(index, dune);
            double rise = t < crest
                    ? Math.pow(Curve.step(0, 1, (float) (t / crest)), 1.15)
                    : Math.pow(1 - (t - crest) / (1 - crest), 1.35);
            double roll = 0.10 * Noise.along((float) (along * 0.11), setting.seed() + index);
            line[i] = base - tall * (peak * rise + roll);
        }
        return line;
    }

    private double crest(int index, int dune) {
        return 0.56 + 0.14 * Dice.at(setting.seed(), 400 + index * 50 + dune);
    }

    private void draw(Graphics2D pen, int index) {
        Palette palette = setting.palette();
        int from = -setting.margin();
        double bottom = setting.height() + setting.margin();
        Tint sand = setting.night() ? Tint.of(0x8a86a8) : Tint.of(0xd98f4e).mix(palette.sun(), 0.10);
        double dark = setting.night() ? 0.66 : setting.daylight().sunHeight() < 0.3 ? 0.20 : 0;
        Tint lit = palette.distant(sand.mix(palette.near(), dark * (0.6 + 0.5 * near)), 0.62 * Math.pow(1 - near, 1.2));
        Tint shade = palette.distant(
                sand.mix(palette.zenith(), 0.50).mix(palette.near(), 0.40 + 0.22 * near),
                0.60 * Math.pow(1 - near, 1.4));
        Path2D body = new Path2D.Double();
        body.moveTo(from, bottom);
        for (int i = 0; i < edge.length; i++) {
            body.lineTo(from + i * STEP, edge[i]);
        }
        body.lineTo(from + edge.length * STEP, bottom);
        body.closePath();
        pen.setPaint(new GradientPaint(
                0,
                (float) (base - tall),
                lit.mix(palette.sun(), 0.18).color(),
                0,
                (float) (base + setting.unit() * (0.05 + 0.45 * near)),
                lit.mix(shade, 0.72).color()));
        pen.fill(body);
        ripples(pen, body, shade);
        pen.setClip(body);
        double start = -setting.margin() - wide * Dice.at(setting.seed(), 30 + index);
        for (int dune = 0; start + dune * wide < setting.width() + setting.margin(); dune++) {
            shadow(
                    pen,
                    start + (dune + crest(index, dune)) * wide,
                    start + (dune + 1.12) * wide,
                    shade,
                    lit,
                    index * 9 + dune);
        }
        pen.setClip(null);
    }

    /** The steep side, from its crest down a winding line into the hollow. */
    private void shadow(Graphics2D pen, double peak, double end, Tint shade, Tint lit, int number) {
        double deep = base + tall * (1.1 + 1.3 * near);
        double top = top(peak);
        double bend = wide * (0.10 + 0.14 * Dice.at(setting.seed(), 600 + number));
        Path2D line = new Path2D.Double();
        line.moveTo(peak, top - 2);
        line.curveTo(
                peak + bend * 0.15,
                top + (deep - top) * 0.30,
                peak - bend,
                top + (deep - top) * 0.45,
                peak - bend * 0.4,
                top + (deep - top) * 0.72);
        line.curveTo(
                peak + bend * 0.2, top + (deep - top) * 0.86, peak + bend * 1.4, deep * 0.99, peak + bend * 2.6, deep);
        Path2D face = new Path2D.Double(line);
        face.lineTo(end + wide * 0.3, deep);
        face.lineTo(end + wide * 0.3, top - tall);
        face.lineTo(peak, top - tall);
        face.closePath();
        pen.setPaint(new GradientPaint(
                (float) (peak - bend * 0.3),
                (float) top,
                shade.color(0.92),
                (float) (end + wide * 0.10),
                (float) deep,
                shade.mix(lit, 0.5).color(0)));
        pen.fill(face);
        pen.setStroke(new BasicStroke((float) (setting.unit() * (0.001 + 0.0022 * near))));
        pen.setColor(setting.palette().sun().color(setting.night() ? 0.18 : 0.38));
        pen.draw(line);
    }

    /** What the wind wrote into the sand. */
    private void ripples(Graphics2D pen, Path2D body, Tint shade) {
        if (near < 0.5) {
            return;
        }
        pen.setClip(body);
        float u = setting.unit();
        pen.setStroke(new BasicStroke(u * 0.0016f));
        for (int row = 0; row < 46; row++) {
            double k = row / 46.0;
            Path2D line = new Path2D.Double();
            for (int x = -setting.margin(); x < setting.width() + setting.margin(); x += 10) {
                double y = top(x) * (1 - k)
                        + (base + tall) * k
                        + u * (0.03 + 0.55 * k * k)
                        + u * 0.012 * Noise.along((float) (x / u * 0.35 + k * 1.3), setting.seed() + 5);
                if (x == -setting.margin()) {
                    line.moveTo(x, y);
                } else {
                    line.lineTo(x, y);
                }
            }
            pen.setColor(shade.color(0.05 + 0.11 * k));
            pen.draw(line);
        }
        pen.setClip(null);
    }
}
