package com.alwrity.studio.provider.local.cameramove;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.NORM_MINMAX;
import static org.bytedeco.opencv.global.opencv_core.addWeighted;
import static org.bytedeco.opencv.global.opencv_core.mean;
import static org.bytedeco.opencv.global.opencv_core.normalize;
import static org.bytedeco.opencv.global.opencv_imgproc.COLOR_BGR2Lab;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.cvtColor;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.javacpp.indexer.FloatIndexer;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_saliency.StaticSaliencySpectralResidual;

/**
 * What stands out in a picture: what the spectrum does not predict (Hou and Zhang 2007) and what differs in colour from
 * the picture as a whole (Achanta and others 2009), more so near the middle.
 */
final class Salience {

    private static final int SIZE = 128;

    /** An even spread over a side deviates from its middle by 0.29 of it. */
    private static final double STANDS_OUT = 0.21;

    private static final double REACH = 1.9;

    private Salience() {}

    static Subject subject(Mat picture) {
        try (Mat map = map(picture);
                FloatIndexer values = map.createIndexer()) {
            double threshold = threshold(values);
            Moments moments = new Moments();
            for (int y = 0; y < SIZE; y++) {
                for (int x = 0; x < SIZE; x++) {
                    moments.add((x + 0.5) / SIZE, (y + 0.5) / SIZE, Math.max(0, values.get(y, x) - threshold));
                }
            }
            return moments.subject(picture.cols(), picture.rows());
        }
    }

    private static double threshold(FloatIndexer values) {
        double sum = 0;
        double squares = 0;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                double value = values.get(y, x);
                sum += value;
                squares += value * value;
            }
        }
        double mean = sum / (SIZE * SIZE);
        return mean + 0.5 * Math.sqrt(Math.max(0, squares / (SIZE * SIZE) - mean * mean));
    }

    /** 0–1, with its mass blurred into areas. */
    private static Mat map(Mat picture) {
        Mat spectral = new Mat();
        try (Mat small = new Mat();
                Size size = new Size(SIZE, SIZE);
                Size none = new Size(0, 0);
                StaticSaliencySpectralResidual residual = StaticSaliencySpectralResidual.create()) {
            resize(picture, small, size, 0, 0, INTER_AREA);
            residual.computeSaliency(small, spectral);
            GaussianBlur(spectral, spectral, none, SIZE / 20.0);
            normalize(spectral, spectral, 0, 1, NORM_MINMAX, CV_32F, null);
            try (Mat colour = colourContrast(small)) {
                addWeighted(spectral, 0.4, colour, 0.6, 0, spectral);
            }
        }
        favourMiddle(spectral);
        return spectral;
    }

    private static Mat colourContrast(Mat small) {
        Mat contrast = new Mat(SIZE, SIZE, CV_32F);
        try (Mat lab = new Mat();
                Size none = new Size(0, 0)) {
            cvtColor(small, lab, COLOR_BGR2Lab);
            GaussianBlur(lab, lab, none, SIZE / 40.0);
            try (Scalar average = mean(lab);
                    UByteIndexer colours = lab.createIndexer();
                    FloatIndexer values = contrast.createIndexer()) {
                for (int y = 0; y < SIZE; y++) {
                    for (int x = 0; x < SIZE; x++) {
                        double l = colours.get(y, x, 0) - average.get(0);
                        double a = colours.get(y, x, 1) - average.get(1);
                        double b = colours.get(y, x, 2) - average.get(2);
                        values.put(y, x, (float) Math.sqrt(l * l / 2 + a * a + b * b));
                    }
                }
            }
            normalize(contrast, contrast, 0, 1, NORM_MINMAX, CV_32F, null);
        }
        return contrast;
    }

    private static void favourMiddle(Mat map) {
        try (FloatIndexer values = map.createIndexer()) {
            for (int y = 0; y < SIZE; y++) {
                for (int x = 0; x < SIZE; x++) {
                    double right = (x + 0.5) / SIZE - 0.5;
                    double down = (y + 0.5) / SIZE - 0.5;
                    values.put(y, x, (float) (values.get(y, x) * Math.exp(-2.5 * (right * right + down * down))));
                }
            }
        }
    }

    /** Weights gathered over the unit square. */
    private static final class Moments {
        private double weight;
        private double x;
        private double y;
        private double xx;
        private double yy;

        void add(double atX, double atY, double mass) {
            weight += mass;
            x += mass * atX;
            y += mass * atY;
            xx += mass * atX * atX;
            yy += mass * atY * atY;
        }

        Subject subject(int width, int height) {
            if (weight == 0) {
                return new Subject(new Box(0, 0, width, height).scaled(0.5), width / 2.0, height / 2.0, false, false);
            }
            double centreX = x / weight;
            double centreY = y / weight;
            double spreadX = Math.sqrt(Math.max(0, xx / weight - centreX * centreX));
            double spreadY = Math.sqrt(Math.max(0, yy / weight - centreY * centreY));
            Box box = Box.around(
                            centreX * width,
                            centreY * height,
                            Math.max(0.1, 2 * REACH * spreadX) * width,
                            Math.max(0.1, 2 * REACH * spreadY) * height)
                    .cutTo(new Box(0, 0, width, height));
            boolean certain = spreadX < STANDS_OUT && spreadY < STANDS_OUT;
            return new Subject(box, centreX * width, centreY * height, certain, false);
        }
    }
}
