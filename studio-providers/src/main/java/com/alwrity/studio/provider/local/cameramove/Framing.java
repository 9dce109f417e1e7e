package com.alwrity.studio.provider.local.cameramove;

import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_CUBIC;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import com.alwrity.studio.operation.FrameSize;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;

/** Fits a picture to a frame of another shape: cut around its subject, or whole over a blurred copy of itself. */
final class Framing {

    /** A cut that keeps this much of the subject's box in each direction does it no harm. */
    private static final double KEPT = 0.8;

    private static final double AIR = 1.08;

    /** A filled stage is at most so many times as wide as the frame: a needle of a picture would fill gigabytes. */
    private static final double LARGEST = 2;

    private static final int BLURRED_AT = 96;
    private static final double DIMMED = 0.72;

    private Framing() {}

    static Stage stage(Mat picture, Subject subject, FrameSize frame) {
        double ratio = (double) frame.width() / frame.height();
        Stage cut = Stage.of(picture, subject, ratio, false);
        Box kept = subject.box().cutTo(cut.widest());
        boolean harmless = kept.width() >= KEPT * subject.box().width()
                && kept.height() >= KEPT * subject.box().height();
        return harmless || !subject.certain() ? cut : filled(picture, subject, frame);
    }

    /** The subject with some air, as near to the frame's shape as the picture allows, over its own blurred picture. */
    private static Stage filled(Mat picture, Subject subject, FrameSize frame) {
        double ratio = (double) frame.width() / frame.height();
        Box area = new Box(0, 0, picture.cols(), picture.rows());
        boolean wide = area.width() / area.height() > ratio;
        Box panel = Box.around(
                        subject.box().centreX(),
                        subject.box().centreY(),
                        wide ? Math.min(area.width(), subject.box().width() * AIR) : area.width(),
                        wide
                                ? area.height()
                                : Math.min(area.height(), subject.box().height() * AIR))
                .movedInto(area);
        double across = wide ? panel.width() : panel.height() * ratio;
        double scale = Math.min(1, LARGEST * frame.width() / across);
        int width = pixels(across * scale);
        int height = pixels(across / ratio * scale);
        try (Rect cut = rect(panel);
                Mat shown = new Mat(picture, cut);
                Size size = new Size(
                        Math.min(width, pixels(cut.width() * scale)), Math.min(height, pixels(cut.height() * scale)))) {
            int left = (width - size.width()) / 2;
            int top = (height - size.height()) / 2;
            Mat stage = blurred(picture, ratio, width, height);
            try (Rect place = new Rect(left, top, size.width(), size.height());
                    Mat within = new Mat(stage, place)) {
                resize(shown, within, size, 0, 0, INTER_AREA);
            }
            Subject moved = subject.moved(-cut.x(), -cut.y()).times(scale).moved(left, top);
            return Stage.of(stage, moved, ratio, true);
        }
    }

    private static int pixels(double length) {
        return Math.max(1, (int) Math.round(length));
    }

    private static Mat blurred(Mat picture, double ratio, int width, int height) {
        Box area = new Box(0, 0, picture.cols(), picture.rows());
        double across = Math.min(area.width(), area.height() * ratio);
        Mat filled = new Mat();
        try (Rect cut = rect(Box.around(area.centreX(), area.centreY(), across, across / ratio)
                        .cutTo(area));
                Mat middle = new Mat(picture, cut);
                Mat small = new Mat();
                Size tiny = new Size(BLURRED_AT, Math.max(1, (int) Math.round(BLURRED_AT / ratio)));
                Size none = new Size(0, 0);
                Size full = new Size(width, height)) {
            resize(middle, small, tiny, 0, 0, INTER_AREA);
            GaussianBlur(small, small, none, BLURRED_AT / 24.0);
            small.convertTo(small, -1, DIMMED, 0);
            resize(small, filled, full, 0, 0, INTER_CUBIC);
        }
        return filled;
    }

    private static Rect rect(Box box) {
        int left = (int) Math.floor(box.x());
        int top = (int) Math.floor(box.y());
        return new Rect(
                left, top, Math.max(1, (int) Math.floor(box.width())), Math.max(1, (int) Math.floor(box.height())));
    }
}
