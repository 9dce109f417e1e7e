package com.alwrity.studio.provider.local.storyboard.scene.goods;

import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.BasicStroke;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Line2D;

/**
 * The colours of a thing on show.
 *
 * @param body what it is made of
 * @param accent what catches the eye
 * @param rim the light along its edges
 */
public record Finish(Tint body, Tint accent, Tint rim) {

    /** A colour that turns into another from one point to the next. */
    static Paint fade(double x, double y, Tint from, double toX, double toY, Tint to) {
        return new GradientPaint((float) x, (float) y, from.color(), (float) toX, (float) toY, to.color());
    }

    void stroke(Graphics2D pen, double thick) {
        pen.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    }

    static Line2D line(double x, double y, double toX, double toY) {
        return new Line2D.Double(x, y, toX, toY);
    }
}
