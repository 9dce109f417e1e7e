package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;

/** A place that can be painted at any moment. Several threads paint it at once, each on a stage of its own. */
public interface Scene {

    /**
     * @param stage cleared; the scene covers all of it
     * @param seconds time in the scene's own life, from 0
     */
    void paint(Stage stage, double seconds, Camera camera);

    /** The share of the safe area's width, from its beginning, that a wide picture leaves to words. */
    default double wordsWidth() {
        return 0.62;
    }
}
