package com.alwrity.studio.provider.local.cameramove;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.goodFeaturesToTrack;
import static org.bytedeco.opencv.global.opencv_video.calcOpticalFlowPyrLK;

import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.Motion;
import com.alwrity.studio.provider.local.Pictures;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Features of a drawn film are followed from frame to frame and held against the way that the camera was to take. What
 * they share beyond it is jitter.
 */
class JitterTest {

    private static final FrameSize FRAME = new FrameSize(640, 360);
    private static final int FRAMES = 40;

    @ParameterizedTest
    @EnumSource(
            value = Move.class,
            names = {"PUSH_IN", "PULL_OUT", "PAN_LEFT", "TILT_DOWN"})
    void movesAreSmoothToASmallPartOfAPixel(Move move) {
        double residual = residual(move, UnaryOperator.identity());
        System.out.printf(Locale.ROOT, "jitter of %s: %.3f px%n", move, residual);
        assertThat(residual).isLessThan(0.15);
    }

    @Test
    void cuttingAtWholePixelsWouldJitterManyTimesAsMuch() {
        double ours = residual(Move.PUSH_IN, UnaryOperator.identity());
        double whole = residual(
                Move.PUSH_IN,
                window -> new Box(Math.rint(window.x()), Math.rint(window.y()), window.width(), window.height()));
        System.out.printf(Locale.ROOT, "jitter of PUSH_IN: %.3f px, at whole pixels %.3f px%n", ours, whole);
        assertThat(ours).isLessThan(whole / 4);
    }

    /** Root mean square over the frames, in pixels of the frame. */
    private static double residual(Move move, UnaryOperator<Box> cut) {
        try (Stage stage = stage()) {
            Shot shot = Shot.of(move, Motion.MEDIUM, stage, 5);
            try (Plate plate = new Plate(stage, shot, 0, FRAME)) {
                double sum = 0;
                Box before = shot.window(way(0));
                Mat last = frame(plate, cut.apply(before));
                for (int i = 1; i < FRAMES; i++) {
                    Box now = shot.window(way(i));
                    Mat next = frame(plate, cut.apply(now));
                    double[] off = shared(last, next, before, now);
                    sum += off[0] * off[0] + off[1] * off[1];
                    last = next;
                    before = now;
                }
                return Math.sqrt(sum / (FRAMES - 1));
            }
        }
    }

    /** The middle of the film, as it is at 30 frames a second. */
    private static double way(int index) {
        return Ease.inOut((50.0 + index) / 149);
    }

    private static Mat frame(Plate plate, Box window) {
        try (Mat colours = new Mat(FRAME.height(), FRAME.width(), CV_8UC3)) {
            plate.draw(window, colours);
            Mat grey = new Mat();
            cvtColor(colours, grey, COLOR_BGR2GRAY);
            return grey;
        }
    }

    /** By how much all features together miss the place where they should be, across and down. */
    private static double[] shared(Mat last, Mat next, Box before, Box now) {
        Mat places = new Mat();
        Mat found = new Mat();
        Mat status = new Mat();
        goodFeaturesToTrack(last, places, 300, 0.01, 8);
        calcOpticalFlowPyrLK(last, next, places, found, status, new Mat());
        double across = 0;
        double down = 0;
        int count = 0;
        try (FloatIndexer from = places.createIndexer();
                FloatIndexer to = found.createIndexer();
                UByteIndexer good = status.createIndexer()) {
            for (int i = 0; i < places.rows(); i++) {
                if (good.get(i, 0) == 1) {
                    across += to.get(i, 0, 0)
                            - moved(from.get(i, 0, 0), before.x(), before.width(), now.x(), now.width(), 640);
                    down += to.get(i, 0, 1)
                            - moved(from.get(i, 0, 1), before.y(), before.height(), now.y(), now.height(), 360);
                    count++;
                }
            }
        }
        assertThat(count).isGreaterThan(100);
        return new double[] {across / count, down / count};
    }

    private static double moved(double at, double start, double length, double newStart, double newLength, int pixels) {
        double onStage = start + (at + 0.5) / pixels * length;
        return (onStage - newStart) / newLength * pixels - 0.5;
    }

    private static Stage stage() {
        BufferedImage picture = Pictures.textured(1600, 1000);
        byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        Mat stage = new Mat(1000, 1600, CV_8UC3);
        try (BytePointer data = stage.data()) {
            data.put(pixels);
        }
        Subject subject = new Subject(new Box(700, 400, 200, 200), 800.3, 500.7, true, false);
        return Stage.of(stage, subject, 16 / 9.0, false);
    }
}
