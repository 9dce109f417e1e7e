package com.alwrity.studio.provider.local.storyboard;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Curve;
import com.alwrity.studio.provider.local.storyboard.paint.Grade;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;
import com.alwrity.studio.provider.local.storyboard.scene.Scene;

/**
 * A part of the film that is seen without a cut.
 *
 * @param start in seconds of the film
 * @param end in seconds of the film
 * @param accent colour of small marks in the lettering over it
 */
record Shot(double start, double end, Scene scene, Tint accent, Grade grade, Camera from, Camera to) {

    /** Paints and develops the shot as it is at this time of the film, which may lie a little outside of the shot. */
    void paint(Stage stage, double time, int frame) {
        double share = Curve.clamp((time - start) / (end - start), -0.25, 1.25);
        stage.clear();
        scene.paint(stage, time - start + 1, camera(share));
        grade.develop(stage, frame);
    }

    private Camera camera(double share) {
        return new Camera(
                from.zoom() * Math.pow(to.zoom() / from.zoom(), share),
                from.x() + (to.x() - from.x()) * share,
                from.y() + (to.y() - from.y()) * share);
    }
}
