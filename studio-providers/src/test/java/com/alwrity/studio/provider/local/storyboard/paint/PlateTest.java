package com.alwrity.studio.provider.local.storyboard.paint;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.AffineTransform;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlateTest {

    private static final int WIDTH = 200;
    private static final int HEIGHT = 20;
    private static final int WHITE = 0xFFFFFF;

    /** With gaps that are left out and one that is not worth it. */
    private static final List<Rectangle> BARS = List.of(
            new Rectangle(2, 2, 10, 8),
            new Rectangle(18, 4, 3, 6),
            new Rectangle(80, 3, 1, 12),
            new Rectangle(150, 10, 48, 5));

    @Test
    void isShownWhereItWasPainted() {
        Stage stage = shown(Plate.of(WIDTH, HEIGHT, 4, PlateTest::bars), new AffineTransform(), 1);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int wanted = painted(x, y) ? WHITE : 0;
                assertThat(stage.pixels()[y * WIDTH + x]).as("%d, %d", x, y).isEqualTo(wanted);
            }
        }
    }

    @Test
    void movesByFractionsOfAPixel() {
        Plate plate = Plate.of(WIDTH, HEIGHT, 4, PlateTest::bars);
        int[] pixels =
                shown(plate, AffineTransform.getTranslateInstance(0.5, 0), 1).pixels();
        int row = 5 * WIDTH;
        assertThat(pixels[row + 2] & 255).isBetween(126, 129);
        assertThat(pixels[row + 3]).isEqualTo(WHITE);
        assertThat(pixels[row + 12] & 255).isBetween(126, 129);
        assertThat(pixels[row + 13]).isZero();
    }

    @Test
    void letsThroughWhatIsBelowAsFarAsItIsToBeSeen() {
        Plate plate = Plate.of(WIDTH, HEIGHT, 4, PlateTest::bars);
        int[] pixels = shown(plate, new AffineTransform(), 0.25).pixels();
        assertThat(pixels[5 * WIDTH + 5] & 255).isBetween(62, 65);
    }

    @Test
    void outOfFocusItKeepsItsLightAndItsFlatParts() {
        Plate sharp = Plate.of(WIDTH, HEIGHT, 4, pen -> pen.fillRect(40, -4, 100, HEIGHT + 8));
        int[] pixels = shown(sharp.blurred(6), new AffineTransform(), 1).pixels();
        int row = 10 * WIDTH;
        int sum = 0;
        for (int x = 0; x < WIDTH; x++) {
            sum += pixels[row + x] & 255;
        }
        assertThat(pixels[row + 90]).isEqualTo(WHITE);
        assertThat(pixels[row + 10]).isZero();
        assertThat(pixels[row + 39] & 255).isBetween(100, 155);
        assertThat(sum / 255.0).isBetween(99.0, 101.0);
    }

    private static Stage shown(Plate plate, AffineTransform view, double opacity) {
        Stage stage = new Stage(WIDTH, HEIGHT);
        stage.clear();
        plate.show(stage, view, opacity);
        return stage;
    }

    private static void bars(Graphics2D pen) {
        BARS.forEach(pen::fill);
    }

    private static boolean painted(int x, int y) {
        return BARS.stream().anyMatch(bar -> bar.contains(x, y));
    }
}
