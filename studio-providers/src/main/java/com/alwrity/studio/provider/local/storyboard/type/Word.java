package com.alwrity.studio.provider.local.storyboard.type;

import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** A word as it stands in its line: its outline, and the soft shadow that keeps it readable on any picture. */
final class Word {

    private final Shape outline;
    private final Plate shadow;

    private Word(Shape outline, Plate shadow) {
        this.outline = outline;
        this.shadow = shadow;
    }

    /** The word with its baseline beginning at this place. */
    static Word at(TextLayout layout, double x, double baseline, float fontSize) {
        Shape outline = layout.getOutline(AffineTransform.getTranslateInstance(x, baseline));
        Rectangle2D bounds = outline.getBounds2D();
        int reach = Math.round(fontSize * 0.45f) + 4;
        Plate shadow = Plate.within(
                        (int) bounds.getX() - reach,
                        (int) bounds.getY() - reach,
                        (int) bounds.getWidth() + 2 * reach,
                        (int) bounds.getHeight() + 2 * reach,
                        pen -> {
                            pen.setColor(Tint.BLACK.color(0.62));
                            pen.fill(outline);
                        })
                .blurred(Math.max(2, Math.round(fontSize * 0.10f)));
        return new Word(outline, shadow);
    }

    Rectangle2D bounds() {
        return outline.getBounds2D();
    }

    /**
     * @param lift how far below its place, in pixels
     * @param opacity from 0 to 1
     */
    void draw(Stage stage, double lift, Tint tint, double opacity) {
        if (opacity <= 0) {
            return;
        }
        AffineTransform move = AffineTransform.getTranslateInstance(0, lift);
        shadow.show(stage, move, opacity);
        Graphics2D pen = (Graphics2D) stage.pen().create();
        pen.translate(0, lift);
        pen.setColor(tint.color(opacity));
        pen.fill(outline);
        pen.dispose();
    }
}
