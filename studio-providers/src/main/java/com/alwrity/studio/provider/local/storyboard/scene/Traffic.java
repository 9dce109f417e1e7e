package com.alwrity.studio.provider.local.storyboard.scene;

import com.alwrity.studio.provider.local.storyboard.paint.Camera;
import com.alwrity.studio.provider.local.storyboard.paint.Dice;
import com.alwrity.studio.provider.local.storyboard.paint.Stage;
import com.alwrity.studio.provider.local.storyboard.paint.Tint;

/** Lights of cars that pass on the street. */
final class Traffic {

    private static final Tint FRONT = Tint.of(0xfff2d8);
    private static final Tint BACK = Tint.of(0xff3a2a);
    private static final double DEPTH = 0.9;

    private final Setting setting;
    private final double street;

    Traffic(Setting setting, double street) {
        this.setting = setting;
        this.street = street;
    }

    void paint(Stage stage, double seconds, Camera camera) {
        each(stage, seconds, camera, (x, tint, size) -> {
            double y = camera.down(stage, DEPTH, street) - size * 0.9;
            stage.light().glow(x, y, size * 1.3, tint, 1.3);
            stage.light().oval(x, y, size * 9, size * 1.2, tint, 0.35);
        });
    }

    void reflect(Stage stage, double seconds, Camera camera, double ground) {
        each(
                stage,
                seconds,
                camera,
                (x, tint, size) -> stage.light()
                        .oval(x, ground + size * 4, size * 1.5, (stage.height() - ground) * 0.55, tint, 0.35));
    }

    private void each(Stage stage, double seconds, Camera camera, Lamp lamp) {
        if (!setting.night()) {
            return;
        }
        int cars = 9;
        for (int i = 0; i < cars; i++) {
            boolean coming = i % 2 == 0;
            double speed = (0.05 + 0.05 * Dice.at(setting.seed(), 70 + i))
                    * (0.5 + 0.5 * setting.energy())
                    * Math.sqrt(setting.lapse());
            double place = (Dice.at(setting.seed(), 90 + i) + seconds * speed * (coming ? -1 : 1)) % 1.0;
            place = place < 0 ? place + 1 : place;
            double x = camera.across(stage, DEPTH, (place * 1.3 - 0.15) * stage.width());
            double size = stage.unit() * (0.008 + 0.006 * Dice.at(setting.seed(), 110 + i));
            lamp.shine(x, coming ? FRONT : BACK, size);
            lamp.shine(x + size * 3.2, coming ? FRONT : BACK, size * 0.9);
        }
    }

    private interface Lamp {
        void shine(double x, Tint tint, double size);
    }
}
