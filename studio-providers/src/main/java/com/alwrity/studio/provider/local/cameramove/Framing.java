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
    private static final int BLURRED_AT = 96;
    private static final double DIMMED = 0.72;

    private Framing() {}

    static Stage stage(Mat picture, Subject subject, FrameSize frame) {
        double ratio = (double) frame.width() / frame.height();
        Stage cut = Stage.of(picture, subject, ratio, false);
        Box kept = subject.box().cutTo(cut.widest());
        boolean harmless = kept.width() >= KEPT * subject.box().width()
                && kept.height() >= KEPT * subject.box().height();
        return harmless || !subject.certain() ? cut : filled(picture, subject, ratio);
    }

    /** The subject with some air, as near to the frame's shape as the picture allows, over its own blurred picture. */
    private static Stage filled(Mat picture, Subject subject, double ratio) {
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
        try (Rect cut = rect(panel);
                Mat shown = new Mat(picture, cut)) {
            int width = wide ? shown.cols() : (int) Math.round(shown.rows() * ratio);
            int height = wide ? (int) Math.round(shown.cols() / ratio) : shown.rows();
            int left = (width - shown.cols()) / 2;
            int top = (height - shown.rows()) / 2;
            Mat stage = blurred(picture, ratio, width, height);
            try (Rect place = new Rect(left, top, shown.cols(), shown.rows());
                    Mat within = new Mat(stage, place)) {
                shown.copyTo(within);
            }
            return Stage.of(stage, subject.moved(left - cut.x(), top - cut.y()), ratio, true);
        }
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
        return new Rect(left, top, (int) Math.floor(box.width()), (int) Math.floor(box.height()));
    }
}
