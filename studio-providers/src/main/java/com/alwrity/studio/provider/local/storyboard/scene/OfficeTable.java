package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** The long table in front, with papers and open computers on it. */
final class OfficeTable {

    private final Setting setting;
    private final Tint light;
    private final double edge;

    /** @param edge where its far edge is, from the top */
    OfficeTable(Setting setting, Tint light, double edge) {
        this.setting = setting;
        this.light = light;
        this.edge = edge;
    }

    Plate plate() {
        return Plate.of(setting.width(), setting.height(), setting.margin(), this::draw);
    }

    private void draw(Graphics2D pen) {
        double u = setting.unit();
        int m = setting.margin();
        double low = setting.height() + m;
        Tint wood = Tint.of(0xe6d6c0)
                .times(light.mix(OfficeScene.LAMP, setting.night() ? 0.7 : 0))
                .scaled(setting.night() ? 0.46 : 0.90);
        Path2D top = new Path2D.Double();
        double w = setting.width();
        top.moveTo(w * 0.02 - u * 0.05, edge + u * 0.03);
        top.quadTo(w * 0.5, edge - u * 0.008, w * 0.98 + u * 0.05, edge + u * 0.03);
        top.lineTo(w * 1.5, low);
        top.lineTo(-w * 0.5, low);
        top.closePath();
        pen.setPaint(new GradientPaint(
                0,
                (float) edge,
                wood.mix(light, 0.45).color(),
                0,
                (float) low,
                wood.scaled(0.50).color()));
        pen.fill(top);
        for (int i = 0; i < 5; i++) {
            double x = w * (0.12 + 0.19 * i);
            paper(pen, x, edge + u * (0.060 + 0.012 * (i % 2)), u * 0.10, i % 2 == 0);
        }
    }

    /** A sheet, or an open computer seen from behind. */
    private void paper(Graphics2D pen, double x, double y, double size, boolean sheet) {
        pen.setColor(Tint.BLACK.color(0.12));
        pen.fill(new RoundRectangle2D.Double(
                x - size * 0.75, y + size * 0.02, size * 1.55, size * 0.18, size * 0.2, size * 0.2));
        if (sheet) {
            Path2D page = new Path2D.Double();
            page.moveTo(x - size * 0.55, y - size * 0.10);
            page.lineTo(x + size * 0.40, y - size * 0.10);
            page.lineTo(x + size * 0.60, y + size * 0.14);
            page.lineTo(x - size * 0.65, y + size * 0.14);
            page.closePath();
            pen.setColor(Tint.WHITE.scaled(setting.night() ? 0.6 : 0.97).color());
            pen.fill(page);
            return;
        }
        Tint metal = Tint.of(0xaeb6bf).scaled(setting.night() ? 0.5 : 1);
        pen.setPaint(new GradientPaint(
                (float) (x - size * 0.6),
                (float) (y - size),
                metal.mix(light, 0.5).color(),
                (float) (x + size * 0.6),
                (float) y,
                metal.scaled(0.70).color()));
        pen.fill(new RoundRectangle2D.Double(
                x - size * 0.62, y - size * 0.76, size * 1.24, size * 0.80, size * 0.1, size * 0.1));
        pen.setColor(metal.scaled(0.55).color());
        pen.fill(new RoundRectangle2D.Double(
                x - size * 0.70, y + size * 0.01, size * 1.40, size * 0.07, size * 0.05, size * 0.05));
    }
}
