package com.alwrity.studio.provider.local.cameramove;

import static org.bytedeco.opencv.global.opencv_core.BORDER_REPLICATE;
import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_CUBIC;
import static org.bytedeco.opencv.global.opencv_imgproc.remap;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Range;
import org.bytedeco.opencv.opencv_core.Scalar;

/** Draws a stage as if it had depth: what lies behind the subject slides against what lies before it. */
final class Relief {

    /** Rows drawn at once: little memory, and it stays in the processor's cache. */
    private static final int BAND = 32;

    /** Frame pixels from one looked-up depth to the next; the depth in between is interpolated. */
    private static final int STEP = 8;

    private final Depth depth;

    Relief(Depth depth) {
        this.depth = depth;
    }

    /** @param shift how far the nearest slides, in stage pixels; the farthest slides the other way */
    void draw(Plate plate, Box window, double shift, Mat frame) {
        int columns = frame.cols();
        float[] across = new float[columns * BAND];
        float[] down = new float[columns * BAND];
        double stepX = window.width() / columns;
        double stepY = window.height() / frame.rows();
        double[] slides = new double[columns / STEP + 2];
        try (FloatPointer acrossPointer = new FloatPointer((long) columns * BAND);
                FloatPointer downPointer = new FloatPointer((long) columns * BAND);
                Scalar none = new Scalar()) {
            for (int top = 0; top < frame.rows(); top += BAND) {
                int rows = Math.min(BAND, frame.rows() - top);
                for (int row = 0; row < rows; row++) {
                    double stageY = window.y() + (top + row + 0.5) * stepY;
                    for (int node = 0; node < slides.length; node++) {
                        slides[node] = shift * depth.beforeSubject(window.x() + node * STEP * stepX, stageY);
                    }
                    float plateY = (float) (plate.plateY(stageY) - 0.5);
                    for (int column = 0; column < columns; column++) {
                        double at = (column + 0.5) / STEP;
                        int node = (int) at;
                        double slide = slides[node] + (slides[node + 1] - slides[node]) * (at - node);
                        double stageX = window.x() + (column + 0.5) * stepX + slide;
                        across[row * columns + column] = (float) (plate.plateX(stageX) - 0.5);
                        down[row * columns + column] = plateY;
                    }
                }
                acrossPointer.put(across, 0, columns * rows);
                downPointer.put(down, 0, columns * rows);
                try (Mat mapX = new Mat(rows, columns, CV_32F, acrossPointer);
                        Mat mapY = new Mat(rows, columns, CV_32F, downPointer);
                        Range range = new Range(top, top + rows);
                        Range all = Range.all();
                        Mat band = new Mat(frame, range, all)) {
                    remap(plate.pixels(), band, mapX, mapY, INTER_CUBIC, BORDER_REPLICATE, none);
                }
            }
        }
    }
}
