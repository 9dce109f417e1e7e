package com.alwrity.studio.provider.local.cameramove;

import org.bytedeco.opencv.opencv_core.Mat;

/**
 * A picture made ready for a frame of another shape: what the camera may show of it.
 *
 * @param pixels the picture, or the picture over a blurred copy of itself
 * @param subject where it is on the stage
 * @param widest the largest part in the frame's shape, placed so that the subject is in it
 * @param filled whether a blurred copy fills what the picture leaves empty
 */
record Stage(Mat pixels, Subject subject, Box widest, boolean filled) implements AutoCloseable {

    static Stage of(Mat pixels, Subject subject, double frameRatio, boolean filled) {
        Box area = area(pixels);
        double width = Math.min(area.width(), area.height() * frameRatio);
        Box widest = Box.around(subject.focusX(), subject.focusY(), width, width / frameRatio);
        return new Stage(pixels, subject, holding(widest, subject.box()).movedInto(area), filled);
    }

    Box area() {
        return area(pixels);
    }

    @Override
    public void close() {
        pixels.close();
    }

    private static Box area(Mat pixels) {
        return new Box(0, 0, pixels.cols(), pixels.rows());
    }

    /** Moved so far that all of the subject is in it, if it fits. */
    private static Box holding(Box window, Box subject) {
        double right = Math.max(0, subject.right() - window.right()) - Math.max(0, window.x() - subject.x());
        double down = Math.max(0, subject.bottom() - window.bottom()) - Math.max(0, window.y() - subject.y());
        return window.moved(
                subject.width() > window.width() ? 0 : right, subject.height() > window.height() ? 0 : down);
    }
}
