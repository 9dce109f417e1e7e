package com.alwrity.studio.provider.local.storyboard.paint;

import java.awt.geom.AffineTransform;

/**
 * Where the camera is at one moment: how far it pushed in, and how far it moved aside, in shares of the short side.
 *
 * <p>What is near (depth 1) moves most, what is far (depth 0) hardly: that is what makes flat layers look deep.
 */
public record Camera(double zoom, double x, double y) {

    /** The camera's effect on a layer at this depth. */
    public AffineTransform at(Stage stage, double depth) {
        double scale = scale(depth);
        AffineTransform view = AffineTransform.getTranslateInstance(
                stage.width() / 2.0 - x * depth * stage.unit(), stage.height() / 2.0 - y * depth * stage.unit());
        view.scale(scale, scale);
        view.translate(-stage.width() / 2.0, -stage.height() / 2.0);
        return view;
    }

    public double scale(double depth) {
        return 1 + (zoom - 1) * (0.2 + 0.8 * depth);
    }

    /** Where a point of a layer at this depth is seen, across. */
    public float across(Stage stage, double depth, double px) {
        double middle = stage.width() / 2.0;
        return (float) (middle - x * depth * stage.unit() + (px - middle) * scale(depth));
    }

    /** Where a point of a layer at this depth is seen, from the top. */
    public float down(Stage stage, double depth, double py) {
        double middle = stage.height() / 2.0;
        return (float) (middle - y * depth * stage.unit() + (py - middle) * scale(depth));
    }
}
