package com.alwrity.studio.provider.local.storyboard.type;

import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Plate;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** A soft darkness behind white words: the brighter the picture is there, the more they need of it. */
final class Scrim {

    private final Rectangle2D text;
    private final Plate plate;

    Scrim(Rectangle2D text, float fontSize) {
        this.text = text;
        int reach = Math.round(fontSize * 1.5f);
        plate = Plate.within(
                        (int) text.getX() - 2 * reach,
                        (int) text.getY() - 2 * reach,
                        (int) text.getWidth() + 4 * reach,
                        (int) text.getHeight() + 4 * reach,
                        pen -> {
                            pen.setColor(Tint.BLACK.color(0.50));
                            pen.fill(new RoundRectangle2D.Double(
                                    text.getX() - reach * 0.35,
                                    text.getY() - reach * 0.35,
                                    text.getWidth() + reach * 0.7,
                                    text.getHeight() + reach * 0.7,
                                    reach,
                                    reach));
                        })
                .blurred(Math.max(4, reach / 2));
    }

    /** @param opacity from 0 to 1; over a dark picture it is less */
    void draw(Stage stage, double opacity) {
        double need = 0.60 + 0.40 * Curve.step(0.30f, 0.75f, stage.brightness(text));
        plate.show(stage, new AffineTransform(), opacity * need);
    }
}
