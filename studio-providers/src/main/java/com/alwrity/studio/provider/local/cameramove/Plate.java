package com.alwrity.studio.provider.local.cameramove;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_core.CV_64F;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_CUBIC;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_LANCZOS4;
import static org.bytedeco.opencv.global.opencv_imgproc.WARP_INVERSE_MAP;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;
import static org.bytedeco.opencv.global.opencv_imgproc.warpAffine;

import com.alwrity.studio.operation.FrameSize;
import org.bytedeco.javacpp.indexer.DoubleIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * The part of a stage that a shot shows, scaled once so well that frames need only be cut from it: its pixels are
 * nearly those of the frame, so that cutting at fractions of a pixel neither flickers nor softens.
 */
final class Plate implements AutoCloseable {

    private final Mat pixels;
    private final Box part;
    private final double densityX;
    private final double densityY;

    /** @param margin more of the stage to each side, in stage pixels */
    Plate(Stage stage, Shot shot, double margin, FrameSize frame) {
        Box reach = shot.reach();
        Box wanted = new Box(
                        reach.x() - margin, reach.y() - margin, reach.width() + 2 * margin, reach.height() + 2 * margin)
                .cutTo(stage.area());
        int left = (int) Math.floor(wanted.x());
        int top = (int) Math.floor(wanted.y());
        int right = (int) Math.min(stage.area().width(), Math.ceil(wanted.right()));
        int bottom = (int) Math.min(stage.area().height(), Math.ceil(wanted.bottom()));
        part = new Box(left, top, right - left, bottom - top);
        double between = Math.sqrt(shot.from().width() * shot.to().width());
        double density = frame.width() / between;
        pixels = new Mat();
        try (Rect cut = new Rect(left, top, right - left, bottom - top);
                Mat shown = new Mat(stage.pixels(), cut);
                Size size =
                        new Size((int) Math.ceil(part.width() * density), (int) Math.ceil(part.height() * density))) {
            resize(shown, pixels, size, 0, 0, density < 1 ? INTER_AREA : INTER_LANCZOS4);
        }
        densityX = pixels.cols() / part.width();
        densityY = pixels.rows() / part.height();
    }

    /** Draws this part of the stage into the frame. */
    void draw(Box window, Mat frame) {
        try (Mat matrix = new Mat(2, 3, CV_64F);
                Size size = frame.size();
                Scalar none = new Scalar()) {
            try (DoubleIndexer values = matrix.createIndexer()) {
                double across = window.width() * densityX / frame.cols();
                double down = window.height() * densityY / frame.rows();
                // Pixels have their place at their centre, in the frame as on the plate.
                values.put(0, 0, across).put(0, 1, 0).put(0, 2, plateX(window.x()) + (across - 1) / 2);
                values.put(1, 0, 0).put(1, 1, down).put(1, 2, plateY(window.y()) + (down - 1) / 2);
            }
            warpAffine(pixels, frame, matrix, size, INTER_CUBIC | WARP_INVERSE_MAP, BORDER_REPLICATE, none);
        }
    }

    Mat pixels() {
        return pixels;
    }

    /** Where an edge of the stage lies on the plate, in plate pixels. */
    double plateX(double stageX) {
        return (stageX - part.x()) * densityX;
    }

    double plateY(double stageY) {
        return (stageY - part.y()) * densityY;
    }

    @Override
    public void close() {
        pixels.close();
    }
}
