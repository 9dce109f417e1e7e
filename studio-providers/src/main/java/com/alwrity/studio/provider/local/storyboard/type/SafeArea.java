package com.alwrity.studio.provider.local.storyboard.type;

import com.alwrity.studio.operation.FrameSize;
import java.awt.geom.Rectangle2D;

/** The part of a picture that no platform covers with its own buttons and texts. */
public final class SafeArea {

    private SafeArea() {}

    /** In a tall picture the top 15 %, the bottom 35 % and the right 18 % are the platform's; else there is a margin. */
    public static Rectangle2D of(FrameSize size) {
        double w = size.width();
        double h = size.height();
        if (h / w > 1.5) {
            return new Rectangle2D.Double(w * 0.07, h * 0.15, w * 0.75, h * 0.50);
        }
        double side = w > h * 2 ? 0.07 : 0.065;
        return new Rectangle2D.Double(w * side, h * 0.10, w * (1 - 2 * side), h * 0.79);
    }
}
