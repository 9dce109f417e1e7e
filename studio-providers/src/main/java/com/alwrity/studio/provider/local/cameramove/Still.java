package com.alwrity.studio.provider.local.cameramove;

import static org.bytedeco.opencv.global.opencv_core.CV_16U;
import static org.bytedeco.opencv.global.opencv_core.CV_8U;
import static org.bytedeco.opencv.global.opencv_core.ROTATE_180;
import static org.bytedeco.opencv.global.opencv_core.ROTATE_90_CLOCKWISE;
import static org.bytedeco.opencv.global.opencv_core.ROTATE_90_COUNTERCLOCKWISE;
import static org.bytedeco.opencv.global.opencv_core.add;
import static org.bytedeco.opencv.global.opencv_core.bitwise_not;
import static org.bytedeco.opencv.global.opencv_core.extractChannel;
import static org.bytedeco.opencv.global.opencv_core.multiply;
import static org.bytedeco.opencv.global.opencv_core.rotate;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_COLOR;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_2;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_4;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_REDUCED_COLOR_8;
import static org.bytedeco.opencv.global.opencv_imgcodecs.IMREAD_UNCHANGED;
import static org.bytedeco.opencv.global.opencv_imgcodecs.imdecode;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGRA2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_GRAY2BGR;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.media.MediaRejected.Reason;
import com.alwrity.studio.operation.FrameSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Size;

/** Reads a picture: upright, flat on white where it is transparent, in three channels of eight bits. */
final class Still {

    private static final long MOST_BYTES = 100_000_000;
    private static final long MOST_PIXELS = 40_000_000;

    /** More than this many times what fills the frame is not seen at any zoom. */
    private static final double ENOUGH = 2;

    private Still() {}

    /**
     * @param info what the media engine found the file to be
     * @param frame the frame that it is to fill
     * @throws MediaRejected if it cannot be read as a picture
     */
    static Mat read(Path file, MediaInfo info, FrameSize frame) throws MediaRejected, IOException {
        if (Files.size(file) > MOST_BYTES || info.frame().pixels() > MOST_PIXELS) {
            throw new MediaRejected(Reason.TOO_LARGE, Map.of("limit", MOST_PIXELS));
        }
        Mat decoded = decode(Files.readAllBytes(file), info, covers(info.width(), info.height(), frame));
        double spare = covers(decoded.cols(), decoded.rows(), frame);
        return spare > ENOUGH ? scaled(decoded, ENOUGH / spare) : decoded;
    }

    /** How many times over a picture of this size fills the frame, in its scantier direction. */
    private static double covers(int width, int height, FrameSize frame) {
        return Math.min((double) width / frame.width(), (double) height / frame.height());
    }

    private static Mat decode(byte[] file, MediaInfo info, double covers) throws MediaRejected {
        // Only the plain decoder turns the picture as its file asks for, and only the raw one keeps transparency.
        boolean raw = !info.container().equals("jpeg");
        try (BytePointer bytes = new BytePointer(file);
                Mat encoded = new Mat(1, file.length, CV_8U, bytes)) {
            Mat decoded = imdecode(encoded, raw ? IMREAD_UNCHANGED : reduced(covers));
            if (decoded.empty()) {
                throw new MediaRejected(Reason.DAMAGED, Map.of("container", info.container()));
            }
            return raw ? upright(flat(decoded), info.rotation()) : decoded;
        }
    }

    private static int reduced(double covers) {
        if (covers < 2 * ENOUGH) {
            return IMREAD_COLOR;
        }
        if (covers < 4 * ENOUGH) {
            return IMREAD_REDUCED_COLOR_2;
        }
        return covers < 8 * ENOUGH ? IMREAD_REDUCED_COLOR_4 : IMREAD_REDUCED_COLOR_8;
    }

    private static Mat flat(Mat decoded) {
        if (decoded.depth() == CV_16U) {
            decoded.convertTo(decoded, CV_8U, 1 / 257.0, 0);
        }
        if (decoded.channels() == 4) {
            return onWhite(decoded);
        }
        if (decoded.channels() == 1) {
            cvtColor(decoded, decoded, COLOR_GRAY2BGR);
        }
        return decoded;
    }

    private static Mat onWhite(Mat picture) {
        Mat colours = new Mat();
        try (Mat opacity = new Mat()) {
            cvtColor(picture, colours, COLOR_BGRA2BGR);
            extractChannel(picture, opacity, 3);
            cvtColor(opacity, opacity, COLOR_GRAY2BGR);
            multiply(colours, opacity, colours, 1 / 255.0, -1);
            bitwise_not(opacity, opacity);
            add(colours, opacity, colours);
        }
        return colours;
    }

    private static Mat upright(Mat picture, int clockwise) {
        switch (clockwise) {
            case 90 -> rotate(picture, picture, ROTATE_90_CLOCKWISE);
            case 180 -> rotate(picture, picture, ROTATE_180);
            case 270 -> rotate(picture, picture, ROTATE_90_COUNTERCLOCKWISE);
            default -> {}
        }
        return picture;
    }

    private static Mat scaled(Mat picture, double factor) {
        Mat smaller = new Mat();
        try (Size size =
                new Size((int) Math.round(picture.cols() * factor), (int) Math.round(picture.rows() * factor))) {
            resize(picture, smaller, size, 0, 0, INTER_AREA);
        }
        picture.close();
        return smaller;
    }
}
