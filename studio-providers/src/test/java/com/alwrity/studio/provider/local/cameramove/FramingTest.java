package com.alwrity.studio.provider.local.cameramove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.Resolution;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.junit.jupiter.api.Test;

class FramingTest {

    private static final FrameSize PORTRAIT = Resolution.P720.size(AspectRatio.PORTRAIT_9_16);

    @Test
    void theCutIsMadeAroundTheSubject() {
        Stage stage = Framing.stage(picture(), subject(new Box(1100, 200, 300, 400), true), PORTRAIT);
        assertThat(stage.filled()).isFalse();
        assertThat(stage.widest().holds(new Box(1100, 200, 300, 400))).isTrue();
        assertThat(stage.widest().height()).isEqualTo(900, within(1e-6));
    }

    @Test
    void aSubjectTooWideForTheCutIsShownWholeOverABlurredPicture() {
        Box wide = new Box(300, 300, 1000, 300);
        Stage stage = Framing.stage(picture(), subject(wide, true), PORTRAIT);
        assertThat(stage.filled()).isTrue();
        assertThat(stage.area().holds(stage.subject().box())).isTrue();
        assertThat(stage.subject().box().width()).isEqualTo(wide.width());
        assertThat(stage.area().width() / stage.area().height()).isEqualTo(9 / 16.0, within(0.002));
    }

    @Test
    void aNeedleOfAPictureIsFilledInBoundedMemory() {
        Mat needle = new Mat(400_000, 10, CV_8UC3, new Scalar(70, 60, 50, 0));
        Subject subject = subject(new Box(0, 100_000, 10, 200_000), true);
        Stage stage = Framing.stage(needle, subject, Resolution.P720.size(AspectRatio.LANDSCAPE_16_9));
        assertThat(stage.filled()).isTrue();
        assertThat(stage.area().area()).isLessThan(4 * 1280 * 720 + 10_000);
    }

    @Test
    void aSceneWithoutASubjectIsCut() {
        Stage stage = Framing.stage(picture(), subject(new Box(100, 100, 1400, 700), false), PORTRAIT);
        assertThat(stage.filled()).isFalse();
    }

    @Test
    void whatStandsOutIsFoundWhereItIs() {
        try (Mat picture = picture();
                Mat disc = new Mat(picture, new org.bytedeco.opencv.opencv_core.Rect(300, 350, 220, 220));
                Scalar orange = new Scalar(30, 90, 240, 0)) {
            disc.put(orange);
            Subject subject = SubjectFinder.find(picture);
            assertThat(subject.certain()).isTrue();
            assertThat(subject.focusX()).isEqualTo(410, within(60.0));
            assertThat(subject.focusY()).isEqualTo(460, within(60.0));
            assertThat(subject.box().holds(new Box(330, 380, 160, 160))).isTrue();
        }
    }

    @Test
    void nothingThatSlidesFoldsOverItsNeighbour() {
        try (Mat picture = picture();
                Mat block = new Mat(picture, new org.bytedeco.opencv.opencv_core.Rect(600, 200, 400, 600));
                Scalar orange = new Scalar(30, 90, 240, 0)) {
            block.put(orange);
            Subject subject = new Subject(new Box(600, 200, 400, 600), 800, 500, true, false);
            Stage stage = Stage.of(picture, subject, 16 / 9.0, false);
            double shift = 100;
            Depth depth = Depth.of(stage, shift);
            for (double y = 5; y < 900; y += 50) {
                for (double x = 5; x < 1590; x += 5) {
                    double slid = shift * (depth.beforeSubject(x + 5, y) - depth.beforeSubject(x, y));
                    assertThat(Math.abs(slid)).isLessThan(2.5);
                }
            }
            assertThat(depth.beforeSubject(800, 500)).isZero();
            assertThat(depth.beforeSubject(100, 100)).isLessThan(-0.3);
        }
    }

    private static Mat picture() {
        return new Mat(900, 1600, CV_8UC3, new Scalar(70, 60, 50, 0));
    }

    private static Subject subject(Box box, boolean certain) {
        return new Subject(box, box.centreX(), box.centreY(), certain, false);
    }
}
