package com.alwrity.studio.provider.local.cameramove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.Motion;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ShotTest {

    private static final List<Box> PLACES = List.of(
            new Box(700, 350, 200, 200),
            new Box(0, 0, 120, 120),
            new Box(1480, 780, 120, 120),
            new Box(0, 0, 1600, 900));

    static Stream<Move> moves() {
        return Arrays.stream(Move.values());
    }

    @ParameterizedTest
    @MethodSource("moves")
    void neverShowsWhatIsOutsideThePicture(Move move) {
        everywhere((stage, motion, seconds) -> {
            Shot shot = Shot.of(move, motion, stage, seconds);
            double slide = Math.abs(shot.swing()) * shot.from().width() / 2;
            for (double way = 0; way <= 1; way += 0.05) {
                Box window = shot.window(way);
                Box seen = new Box(window.x() - slide, window.y(), window.width() + 2 * slide, window.height());
                assertThat(stage.area().holds(seen)).isTrue();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("moves")
    void keepsTheShapeOfTheFrame(Move move) {
        everywhere((stage, motion, seconds) -> {
            Shot shot = Shot.of(move, motion, stage, seconds);
            double ratio = stage.widest().width() / stage.widest().height();
            for (double way = 0; way <= 1; way += 0.25) {
                assertThat(shot.window(way).width() / shot.window(way).height()).isEqualTo(ratio, within(1e-9));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("moves")
    void keepsTheSubjectInTheFrame(Move move) {
        everywhere((stage, motion, seconds) -> {
            Box subject = stage.subject().box();
            if (subject.width() < 0.5 * stage.widest().width()
                    && subject.height() < 0.5 * stage.widest().height()) {
                Shot shot = Shot.of(move, motion, stage, seconds);
                for (double way = 0; way <= 1; way += 0.1) {
                    Box shown = subject.cutTo(shot.window(way));
                    assertThat(shown.area()).isGreaterThan(0.6 * subject.area());
                }
            }
        });
    }

    @Test
    void strongerMovesGoFarther() {
        Stage stage = stage(AspectRatio.LANDSCAPE_16_9, PLACES.get(0));
        double subtle = Shot.of(Move.PUSH_IN, Motion.SUBTLE, stage, 5).to().width();
        double medium = Shot.of(Move.PUSH_IN, Motion.MEDIUM, stage, 5).to().width();
        double dynamic = Shot.of(Move.PUSH_IN, Motion.DYNAMIC, stage, 5).to().width();
        assertThat(subtle).isGreaterThan(medium);
        assertThat(medium).isGreaterThan(dynamic);
    }

    @Test
    void aPanLeftShowsTheRightSideFirst() {
        Stage stage = stage(AspectRatio.PORTRAIT_9_16, PLACES.get(0));
        Shot shot = Shot.of(Move.PAN_LEFT, Motion.MEDIUM, stage, 5);
        assertThat(shot.from().x()).isGreaterThan(shot.to().x());
        assertThat(shot.from().y()).isEqualTo(shot.to().y());
    }

    @Test
    void startsAndStopsSoftlyAndNeverTurnsBack() {
        assertThat(Ease.inOut(0)).isZero();
        assertThat(Ease.inOut(0.5)).isEqualTo(0.5, within(1e-9));
        assertThat(Ease.inOut(1)).isEqualTo(1);
        double last = 0;
        for (double time = 0.001; time <= 1; time += 0.001) {
            assertThat(Ease.inOut(time)).isGreaterThan(last);
            last = Ease.inOut(time);
        }
        assertThat(Ease.inOut(0.01)).isLessThan(0.001);
    }

    private interface Check {
        void check(Stage stage, Motion motion, int seconds);
    }

    private static void everywhere(Check check) {
        for (AspectRatio ratio : AspectRatio.values()) {
            for (Box place : PLACES) {
                for (Motion motion : Motion.values()) {
                    check.check(stage(ratio, place), motion, 5);
                    check.check(stage(ratio, place), motion, 10);
                }
            }
        }
    }

    private static Stage stage(AspectRatio ratio, Box subject) {
        return Stage.of(
                new Mat(900, 1600, CV_8UC3),
                new Subject(subject, subject.centreX(), subject.centreY(), true, false),
                (double) ratio.across() / ratio.down(),
                false);
    }
}
