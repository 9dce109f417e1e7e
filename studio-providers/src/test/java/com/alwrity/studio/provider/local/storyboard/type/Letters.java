package com.alwrity.studio.provider.local.storyboard.type;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Draws lettering on a black picture and looks where there is ink. */
final class Letters {

    static final List<FrameSize> SIZES = Arrays.stream(AspectRatio.values())
            .map(ratio -> ratio.across() < ratio.down()
                    ? new FrameSize(240, 240 * ratio.down() / ratio.across())
                    : new FrameSize(240 * ratio.across() / ratio.down(), 240))
            .toList();

    private Letters() {}

    static Stage drawn(Lettering lettering, FrameSize size, double time) {
        Stage stage = new Stage(size.width(), size.height());
        stage.clear();
        lettering.draw(stage, time);
        return stage;
    }

    /** The smallest rectangle around all pixels of this kind; empty without any. */
    static Rectangle around(Stage stage, IntPredicate kind) {
        Rectangle all = new Rectangle(-1, -1);
        for (int i = 0; i < stage.pixels().length; i++) {
            if (kind.test(stage.pixels()[i])) {
                all.add(new Rectangle(i % stage.width(), i / stage.width(), 1, 1));
            }
        }
        return all;
    }

    /** As a rectangle of whole pixels, of which the outer ones may be touched by the letters' soft edges. */
    static Rectangle2D safeArea(FrameSize size) {
        Rectangle2D safe = SafeArea.of(size);
        return new Rectangle2D.Double(safe.getX() - 1, safe.getY() - 1, safe.getWidth() + 2, safe.getHeight() + 2);
    }

    static boolean inked(int pixel) {
        return (pixel >> 8 & 255) > 40;
    }

    /** The colour of the word that is heard: far more yellow than the others. */
    static boolean coloured(int pixel) {
        return (pixel >> 16 & 255) - (pixel & 255) > 90;
    }
}
