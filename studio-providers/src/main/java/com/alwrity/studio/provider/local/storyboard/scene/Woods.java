package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Noise;
import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import com.alwrity.studio.provider.local.storyboard.reading.Subject;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** One row of a forest: trunks on a mossy rise, leaves above, ferns at their feet. */
final class Woods {

    private final Setting setting;
    private final Palette palette;
    private final Tint leaf;
    private final double near;
    private final double base;
    private final double sunX;
    private final double u;
    private final Dice dice;

    /** @param near from 0, the furthest row, to 1, right before the lens */
    Woods(Setting setting, Tint leaf, double near, double horizon, double sunX) {
        this.setting = setting;
        this.near = near;
        this.sunX = sunX;
        palette = setting.palette();
        u = setting.unit();
        base = horizon + (setting.height() - horizon) * (near * 0.92 - 0.10);
        dice = setting.dice(70 + (int) (near * 8));
        this.leaf = palette.distant(leaf.mix(Tint.of(0x0e1f12), 0.05 + 0.66 * near), 0.62 * (1 - near) * (1 - near));
    }

    void draw(Graphics2D pen) {
        trunks(pen);
        rise(pen);
        ferns(pen);
        crowns(pen);
    }

    private double top(double x) {
        return base + u * 0.05 * Noise.along((float) (x / u * 0.16 + near * 3), setting.seed());
    }

    private void trunks(Graphics2D pen) {
        int count = (int) ((near > 0.9 ? 4 : 17 - 14.5 * near) * Math.max(1, setting.width() / u * 0.7));
        double span = setting.width() + 2.0 * setting.margin();
        for (int i = 0; i < count; i++) {
            double x = -setting.margin() + span * (i + dice.between(0.1, 0.9)) / count;
            if (near > 0.9 && Math.abs(x / setting.width() - 0.5) < 0.40) {
                continue;
            }
            trunk(pen, x, u * (0.012 + 0.062 * near * near + 0.018 * near) * dice.between(0.7, 1.25));
        }
    }

    private void trunk(Graphics2D pen, double x, double thick) {
        double lean = dice.between(-0.06, 0.06) * u;
        double foot = top(x) + u * 0.02;
        double head = -setting.margin() - 2.0;
        Path2D path = new Path2D.Double();
        path.moveTo(x - thick * 1.1, foot);
        path.curveTo(
                x - thick * 0.5,
                foot - thick * 1.6,
                x - thick * 0.45 + lean * 0.4,
                foot * 0.5,
                x - thick * 0.3 + lean,
                head);
        path.lineTo(x + thick * 0.3 + lean, head);
        path.curveTo(
                x + thick * 0.45 + lean * 0.4, foot * 0.5, x + thick * 0.5, foot - thick * 1.6, x + thick * 1.1, foot);
        path.closePath();
        Tint bark = palette.distant(
                Tint.of(0x4a3420).mix(Tint.of(0x1c1710), 0.15 + 0.75 * near).scaled(setting.night() ? 0.5 : 1),
                0.66 * (1 - near) * (1 - near));
        Tint lit = bark.mix(palette.sun(), setting.night() ? 0.12 : 0.30 * (1 - near) + 0.10);
        boolean right = sunX > x;
        pen.setPaint(new GradientPaint(
                (float) (x - thick * 0.6),
                0,
                (right ? bark : lit).color(),
                (float) (x + thick * 0.6),
                0,
                (right ? lit : bark).color()));
        pen.fill(path);
        for (int i = 0; i < 2; i++) {
            branch(pen, x + lean * 0.5, foot * dice.between(0.04, 0.46), thick, bark);
        }
    }

    private void branch(Graphics2D pen, double x, double y, double thick, Tint bark) {
        double way = dice.chance(0.5) ? 1 : -1;
        double reach = thick * dice.between(2.5, 6);
        double rise = reach * dice.between(0.15, 0.55);
        Path2D path = new Path2D.Double();
        path.moveTo(x, y - thick * 0.15);
        path.quadTo(x + way * reach * 0.5, y - rise * 0.3, x + way * reach, y - rise);
        path.quadTo(x + way * reach * 0.5, y - rise * 0.15 + thick * 0.1, x, y + thick * 0.18);
        path.closePath();
        pen.setColor(bark.color());
        pen.fill(path);
        leaves(pen, x + way * reach, y - rise, thick * 1.4 + u * 0.016, 14);
    }

    private void rise(Graphics2D pen) {
        int m = setting.margin();
        double low = setting.height() + m;
        Path2D path = new Path2D.Double();
        path.moveTo(-m, low);
        for (double x = -m; x <= setting.width() + m; x += 6) {
            path.lineTo(x, top(x));
        }
        path.lineTo(setting.width() + m, low);
        path.closePath();
        pen.setPaint(new GradientPaint(
                0,
                (float) (base - u * 0.03),
                leaf.mix(palette.sun(), setting.night() ? 0.05 : 0.22 * (1 - near))
                        .color(),
                0,
                (float) (base + u * 0.22),
                leaf.mix(Tint.of(0x0b160c), 0.55).color()));
        pen.fill(path);
    }

    private void ferns(Graphics2D pen) {
        int count = (int) ((260 - 150 * near) * setting.width() / u);
        boolean flowers = setting.shows(Subject.FLOWERS);
        for (int i = 0; i < count; i++) {
            double x = dice.between(-0.15, 1.15) * setting.width();
            double y = top(x) + u * dice.between(0, 0.05 + 0.06 * near);
            double size = u * (0.012 + 0.060 * near) * dice.between(0.5, 1.2);
            double lean = dice.between(-0.9, 0.9) * size;
            Path2D blade = new Path2D.Double();
            blade.moveTo(x - size * 0.07, y);
            blade.quadTo(x + lean * 0.1, y - size * 0.8, x + lean, y - size * 0.95);
            blade.quadTo(x + lean * 0.3, y - size * 0.5, x + size * 0.07, y);
            pen.setColor(leaf.mix(palette.sun(), setting.night() ? 0.04 : dice.next() * 0.26 * (1 - 0.7 * near))
                    .color());
            pen.fill(blade);
            if (flowers && i % 5 == 0) {
                pen.setColor(Tint.hsb(0.80 + 0.2 * dice.next(), 0.35, 0.98).color(0.9));
                pen.fill(new Ellipse2D.Double(x + lean - size * 0.1, y - size, size * 0.22, size * 0.22));
            }
        }
    }

    /** The leaves that hang into the picture from above. */
    private void crowns(Graphics2D pen) {
        int count = (int) ((near > 0.9 ? 26 : 34) * setting.width() / u);
        for (int i = 0; i < count; i++) {
            double x = dice.between(-0.15, 1.15) * setting.width();
            double aside = Math.abs(x / setting.width() - 0.5) * 2;
            double deep = near > 0.9 ? 0.02 + 0.20 * aside * aside : 0.06 + 0.16 * (1 - near) + 0.10 * aside;
            double y = dice.between(-0.16, deep) * setting.height();
            leaves(pen, x, y, u * (0.05 + 0.05 * near), near > 0.9 ? 22 : 30);
        }
    }

    private void leaves(Graphics2D pen, double x, double y, double reach, int count) {
        for (int i = 0; i < count; i++) {
            double angle = dice.between(0, 2 * Math.PI);
            double away = Math.sqrt(dice.next()) * reach;
            double size = u * (0.006 + 0.010 * near) * dice.between(0.6, 1.3);
            double lit = setting.night() ? 0.05 : dice.next() * (0.38 - 0.26 * near);
            pen.setColor(
                    leaf.mix(palette.sun().mix(Tint.of(0xd8f08a), 0.4), lit).color(0.85));
            pen.fill(new Ellipse2D.Double(
                    x + Math.cos(angle) * away - size,
                    y + Math.sin(angle) * away * 0.6 - size * 0.6,
                    size * 2,
                    size * 1.2));
        }
    }
}
