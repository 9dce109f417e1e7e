package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
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
import java.util.ArrayList;
import java.util.List;

/** The far side of a café: a wall open at its tall windows, shelves beside them, a bench with plants below. */
final class CafeRoom {

    private static final int[] CHINA = {0xf1e3cc, 0xc8743f, 0x6f8f86, 0xe0b15e, 0x8a4a32, 0xd9d2c4};

    private final Setting setting;
    private final Tint wall;
    private final Tint light;
    private final double u;
    private final double sill;
    private final List<Rectangle2D> windows = new ArrayList<>();

    CafeRoom(Setting setting, Tint wall, Tint light) {
        this.setting = setting;
        this.wall = wall;
        this.light = light;
        u = setting.unit();
        sill = setting.height() * (setting.portrait() ? 0.56 : 0.62);
        double wide = u * (setting.portrait() ? 0.30 : 0.34);
        double x = setting.width() * 0.05;
        while (x + wide < setting.width() * (setting.portrait() ? 0.80 : 0.66)) {
            double top = setting.height() * (setting.portrait() ? 0.12 : 0.06);
            windows.add(new Rectangle2D.Double(x, top, wide, sill - top));
            x += wide + u * 0.085;
        }
    }

    List<Rectangle2D> windows() {
        return List.copyOf(windows);
    }

    Plate plate() {
        return Plate.of(setting.width(), setting.height(), setting.margin(), this::draw);
    }

    private void draw(Graphics2D pen) {
        int m = setting.margin();
        pen.setPaint(new GradientPaint(
                0,
                0,
                wall.mix(light, 0.16).color(),
                setting.width(),
                setting.height() * 0.7f,
                wall.scaled(0.62).color()));
        pen.fill(new Rectangle2D.Double(-m, -m, setting.width() + 2.0 * m, setting.height() + 2.0 * m));
        bricks(pen);
        var over = pen.getComposite();
        pen.setComposite(AlphaComposite.Clear);
        windows.forEach(window -> pen.fill(arch(window)));
        pen.setComposite(over);
        windows.forEach(window -> frame(pen, window));
        shelves(pen);
        bench(pen);
    }

    private void bricks(Graphics2D pen) {
        Dice dice = setting.dice(31);
        double tall = u * 0.022;
        double wide = u * 0.062;
        int row = 0;
        for (double y = -setting.margin(); y < sill; y += tall, row++) {
            double shift = row % 2 * wide / 2;
            for (double x = -setting.margin() - shift; x < setting.width() + setting.margin(); x += wide) {
                boolean bright = dice.chance(0.5);
                pen.setColor((bright ? light : Tint.BLACK).color(dice.next() * (bright ? 0.07 : 0.16)));
                pen.fill(new Rectangle2D.Double(x, y, wide - u * 0.0035, tall - u * 0.0035));
            }
        }
    }

    private void frame(Graphics2D pen, Rectangle2D window) {
        Tint wood = Tint.of(0x2a1a12).mix(light, 0.10);
        pen.setColor(wood.color());
        pen.setStroke(new BasicStroke((float) (u * 0.013)));
        pen.draw(arch(window));
        pen.setStroke(new BasicStroke((float) (u * 0.0055)));
        double x = window.getX();
        double wide = window.getWidth();
        for (int i = 1; i < 3; i++) {
            pen.draw(new Line2D.Double(x + wide * i / 3, window.getY() + u * 0.01, x + wide * i / 3, sill));
        }
        for (int i = 1; i < 4; i++) {
            double y = window.getY() + window.getHeight() * (0.06 + 0.24 * i);
            pen.draw(new Line2D.Double(x, y, x + wide, y));
        }
        pen.setColor(wood.mix(light, 0.35).color());
        pen.fill(new Rectangle2D.Double(x - u * 0.02, sill - u * 0.004, wide + u * 0.04, u * 0.016));
        plant(pen, x + wide * 0.78, sill);
        plant(pen, x + wide * 0.20, sill);
    }

    private static Path2D arch(Rectangle2D window) {
        double x = window.getX();
        double right = window.getMaxX();
        double spring = window.getY() + window.getWidth() * 0.30;
        Path2D path = new Path2D.Double();
        path.moveTo(x, window.getMaxY());
        path.lineTo(x, spring);
        path.curveTo(x, window.getY(), right, window.getY(), right, spring);
        path.lineTo(right, window.getMaxY());
        path.closePath();
        return path;
    }

    private void plant(Graphics2D pen, double x, double foot) {
        Dice dice = setting.dice((int) x);
        double size = u * dice.between(0.035, 0.055);
        Tint leaf = Tint.of(0x2f4a2a).mix(light, 0.12);
        for (int i = 0; i < 15; i++) {
            double angle = -Math.PI / 2 + dice.between(-1.2, 1.2);
            double reach = size * dice.between(1.0, 2.1);
            double tipX = x + Math.cos(angle) * reach * 0.8;
            double tipY = foot - size * 0.8 + Math.sin(angle) * reach;
            Path2D blade = new Path2D.Double();
            blade.moveTo(x, foot - size * 0.7);
            blade.quadTo(x + (tipX - x) * 0.3 - size * 0.2, tipY + size * 0.3, tipX, tipY);
            blade.quadTo(x + (tipX - x) * 0.9 + size * 0.15, tipY + size * 0.7, x, foot - size * 0.7);
            pen.setColor(leaf.mix(light, 0.35 * dice.next()).color());
            pen.fill(blade);
        }
        pen.setColor(Tint.of(0xa65a36).mix(wall, 0.35).color());
        pen.fill(new RoundRectangle2D.Double(
                x - size * 0.45, foot - size * 0.85, size * 0.9, size * 0.85, size * 0.3, size * 0.3));
    }

    private void shelves(Graphics2D pen) {
        double left = windows.get(windows.size() - 1).getMaxX() + u * 0.09;
        double right = setting.width() + setting.margin();
        Dice dice = setting.dice(33);
        for (int row = 0; row < 3; row++) {
            double y = sill - u * (0.06 + 0.125 * (2 - row));
            pen.setColor(Tint.BLACK.color(0.28));
            pen.fill(new Rectangle2D.Double(left, y + u * 0.008, right - left, u * 0.020));
            pen.setColor(Tint.of(0x8a5a34).mix(light, 0.15).color());
            pen.fill(new Rectangle2D.Double(left, y, right - left, u * 0.011));
            for (double x = left + u * 0.025; x < right; x += u * dice.between(0.042, 0.062)) {
                vessel(pen, x, y, dice);
            }
        }
    }

    private void vessel(Graphics2D pen, double x, double foot, Dice dice) {
        double tall = u * dice.between(0.030, 0.078);
        double wide = u * dice.between(0.024, 0.036);
        Tint own = Tint.of(CHINA[dice.below(CHINA.length)]).mix(wall, 0.34);
        pen.setPaint(new GradientPaint(
                (float) (x - wide / 2),
                0,
                own.mix(light, 0.25).color(),
                (float) (x + wide / 2),
                0,
                own.scaled(0.55).color()));
        pen.fill(new RoundRectangle2D.Double(x - wide / 2, foot - tall, wide, tall, wide * 0.5, wide * 0.5));
        if (tall > u * 0.055) {
            pen.fill(new Rectangle2D.Double(x - wide * 0.16, foot - tall - u * 0.016, wide * 0.32, u * 0.02));
        }
    }

    /** What stands between the wall and the viewer's table: a bench and small tables, dark against the light. */
    private void bench(Graphics2D pen) {
        int m = setting.margin();
        double top = sill + u * 0.085;
        pen.setPaint(new GradientPaint(
                0,
                (float) top,
                Tint.of(0x3b2416).mix(light, 0.12).color(),
                0,
                (float) (top + u * 0.30),
                Tint.of(0x170d08).color()));
        pen.fill(new Rectangle2D.Double(-m, top, setting.width() + 2.0 * m, setting.height() + m - top));
        pen.setColor(light.color(0.20));
        pen.fill(new Rectangle2D.Double(-m, top, setting.width() + 2.0 * m, u * 0.004));
        Dice dice = setting.dice(34);
        for (double x = u * 0.14; x < setting.width() + m; x += u * dice.between(0.30, 0.42)) {
            pen.setColor(Tint.of(0x24150d).color());
            pen.fill(new Ellipse2D.Double(x - u * 0.10, top - u * 0.008, u * 0.20, u * 0.026));
            pen.fill(new Rectangle2D.Double(x - u * 0.006, top, u * 0.012, u * 0.3));
            chair(pen, x - u * 0.135, top);
            chair(pen, x + u * 0.135, top);
        }
    }

    private void chair(Graphics2D pen, double x, double top) {
        pen.setStroke(new BasicStroke((float) (u * 0.007), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        pen.draw(new RoundRectangle2D.Double(x - u * 0.034, top - u * 0.055, u * 0.068, u * 0.10, u * 0.05, u * 0.05));
        pen.draw(new Line2D.Double(x, top - u * 0.055, x, top + u * 0.04));
        pen.fill(new RoundRectangle2D.Double(x - u * 0.042, top + u * 0.035, u * 0.084, u * 0.016, u * 0.01, u * 0.01));
    }
}
