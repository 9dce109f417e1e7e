package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;

/** Fixed stars in a night sky. */
final class Stars {

    private static final Tint COOL = Tint.of(0xbcd2ff);
    private static final Tint WARM = Tint.of(0xffe2c4);

    private Stars() {}

    /** @param depth how far down they are seen, in pixels; they fade towards there */
    static void paint(Stage stage, long seed, int count, double depth, double strength) {
        for (int i = 0; i < count; i++) {
            double y = Dice.at(seed, 5000 + 3 * i) * depth;
            double x = Dice.at(seed, 5001 + 3 * i) * stage.width();
            double bright = Math.pow(Dice.at(seed, 5002 + 3 * i), 4);
            Tint tint = COOL.mix(WARM, Dice.at(seed, 9000 + i));
            double fade = strength * (1 - 0.8 * y / depth);
            stage.light().glow(x, y, stage.unit() * (0.0028 + 0.009 * bright), tint, fade * (0.35 + 0.9 * bright));
        }
    }
}
