package com.alwrity.studio.provider.local.cameramove;

import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2GRAY;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.equalizeHist;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.RectVector;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_objdetect.CascadeClassifier;

/** Finds what a picture is about: faces if it has some, else what stands out. */
final class SubjectFinder {

    private static final int LOOKED_AT = 640;
    private static final int LEAST_SHARE = 14;
    private static final int NEIGHBOURS = 6;

    private SubjectFinder() {}

    static Subject find(Mat picture) {
        double shrink = Math.min(1, LOOKED_AT / (double) Math.max(picture.cols(), picture.rows()));
        try (Mat small = new Mat();
                Size size = new Size((int) Math.max(1, Math.round(picture.cols() * shrink)), (int)
                        Math.max(1, Math.round(picture.rows() * shrink)))) {
            resize(picture, small, size, 0, 0, INTER_AREA);
            List<Box> faces = faces(small);
            Subject subject = faces.isEmpty() ? Salience.subject(small) : people(faces, small);
            return subject.times(picture.cols() / (double) small.cols());
        }
    }

    private static List<Box> faces(Mat picture) {
        int least = Math.max(24, Math.min(picture.cols(), picture.rows()) / LEAST_SHARE);
        try (CascadeClassifier classifier = new CascadeClassifier(cascade());
                Mat grey = new Mat();
                RectVector found = new RectVector();
                Size smallest = new Size(least, least);
                Size largest = new Size()) {
            cvtColor(picture, grey, COLOR_BGR2GRAY);
            equalizeHist(grey, grey);
            classifier.detectMultiScale(grey, found, 1.1, NEIGHBOURS, 0, smallest, largest);
            List<Box> faces = IntStream.range(0, (int) found.size())
                    .mapToObj(index -> box(found.get(index)))
                    .toList();
            double biggest = faces.stream().mapToDouble(Box::area).max().orElse(0);
            return faces.stream().filter(face -> face.area() >= biggest / 4).toList();
        }
    }

    /** Heads with some air above and the shoulders below. */
    private static Subject people(List<Box> faces, Mat picture) {
        Box all = faces.stream().reduce(Box::with).orElseThrow();
        double face = faces.stream().mapToDouble(Box::height).max().orElseThrow();
        Box heads = new Box(
                        all.x() - 0.45 * face,
                        all.y() - 0.5 * face,
                        all.width() + 0.9 * face,
                        all.height() + 1.3 * face)
                .cutTo(new Box(0, 0, picture.cols(), picture.rows()));
        return new Subject(heads, all.centreX(), all.centreY() + 0.2 * face, true, true);
    }

    private static Box box(Rect rect) {
        return new Box(rect.x(), rect.y(), rect.width(), rect.height());
    }

    private static String cascade() {
        try {
            return Loader.cacheResource("/org/bytedeco/opencv/" + Loader.getPlatform()
                            + "/share/opencv4/haarcascades/haarcascade_frontalface_alt2.xml")
                    .getAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("The face cascade is missing from the OpenCV library", e);
        }
    }
}
