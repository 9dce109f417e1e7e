package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Palette;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Small figures that several scenes use. */
final class Silhouettes {

    private Silhouettes() {}

    /** A boat under sail in a square of this size. */
    static void sailboat(Graphics2D pen, double size, Palette palette) {
        pen.setColor(palette.near().mix(palette.haze(), 0.12).color());
        Path2D hull = new Path2D.Double();
        hull.moveTo(size * 0.12, size * 0.84);
        hull.lineTo(size * 0.92, size * 0.84);
        hull.quadTo(size * 0.82, size * 0.96, size * 0.70, size * 0.97);
        hull.lineTo(size * 0.28, size * 0.97);
        hull.quadTo(size * 0.18, size * 0.94, size * 0.12, size * 0.84);
        pen.fill(hull);
        Path2D main = new Path2D.Double();
        main.moveTo(size * 0.53, size * 0.04);
        main.quadTo(size * 0.95, size * 0.46, size * 0.88, size * 0.78);
        main.lineTo(size * 0.53, size * 0.78);
        main.closePath();
        pen.setColor(Tint.WHITE
                .mix(palette.horizon(), 0.35)
                .mix(palette.near(), 0.15)
                .color());
        pen.fill(main);
        Path2D jib = new Path2D.Double();
        jib.moveTo(size * 0.50, size * 0.12);
        jib.quadTo(size * 0.36, size * 0.52, size * 0.14, size * 0.78);
        jib.lineTo(size * 0.50, size * 0.78);
        jib.closePath();
        pen.setColor(Tint.WHITE
                .mix(palette.horizon(), 0.45)
                .mix(palette.near(), 0.32)
                .color());
        pen.fill(jib);
    }
}
