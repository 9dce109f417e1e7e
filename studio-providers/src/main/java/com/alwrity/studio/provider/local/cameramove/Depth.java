package com.alwrity.studio.provider.local.cameramove;

import static org.bytedeco.opencv.global.opencv_core.CV_32F;
import static org.bytedeco.opencv.global.opencv_core.setRNGSeed;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_FGD;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_INIT_WITH_RECT;
import static org.bytedeco.opencv.global.opencv_imgproc.GC_PR_FGD;
import static org.bytedeco.opencv.global.opencv_imgproc.GaussianBlur;
import static org.bytedeco.opencv.global.opencv_imgproc.INTER_AREA;
import static org.bytedeco.opencv.global.opencv_imgproc.grabCut;
import static org.bytedeco.opencv.global.opencv_imgproc.resize;

import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.indexer.UByteIndexer;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.Rect;
import org.bytedeco.opencv.opencv_core.Size;

/**
 * A guess at how near everything on a stage is: the subject, told from its surroundings by colour, stands on ground
 * that comes nearer towards the lower edge. So smooth that nothing tears when it moves.
 */
final class Depth {

    private static final int SIZE = 192;
    private static final int FEWEST = 8;
    private static final double SUBJECT = 0.85;
    private static final double GROUND = 0.45;

    /** Neighbours are stretched or squeezed by at most this share. */
    private static final double MOST_STRETCH = 0.45;

    private static final double FIRST_BLUR = SIZE / 48.0;

    private final int columns;
    private final int rows;
    private final float[] near;
    private final double perStageX;
    private final double perStageY;
    private final double ofSubject;

    /** @param shift the farthest that anything will slide, in stage pixels */
    static Depth of(Stage stage, double shift) {
        Box area = stage.area();
        double longer = Math.max(area.width(), area.height());
        int columns = cells(area.width() / longer);
        int rows = cells(area.height() / longer);
        boolean[] subject = subject(stage, columns, rows);
        float[] raw = new float[columns * rows];
        for (int y = 0; y < rows; y++) {
            float ground = (float) (GROUND * Math.pow((y + 0.5) / rows, 1.5));
            for (int x = 0; x < columns; x++) {
                raw[y * columns + x] = subject[y * columns + x] ? (float) SUBJECT : ground;
            }
        }
        double shiftInCells = shift * columns / area.width();
        double blur = FIRST_BLUR;
        float[] smooth = blurred(raw, columns, rows, blur);
        while (steepest(smooth, columns) * shiftInCells > MOST_STRETCH) {
            blur *= 1.3;
            smooth = blurred(raw, columns, rows, blur);
        }
        return new Depth(smooth, columns, rows, stage);
    }

    /** Bounded in both directions, whatever the picture's shape. */
    private static int cells(double share) {
        return Math.max(FEWEST, (int) Math.round(SIZE * share));
    }

    private Depth(float[] near, int columns, int rows, Stage stage) {
        this.near = near;
        this.columns = columns;
        this.rows = rows;
        this.perStageX = columns / stage.area().width();
        this.perStageY = rows / stage.area().height();
        this.ofSubject = at(stage.subject().focusX(), stage.subject().focusY());
    }

    /** How much nearer than the subject a point of the stage is; negative behind it. */
    double beforeSubject(double stageX, double stageY) {
        return at(stageX, stageY) - ofSubject;
    }

    private double at(double stageX, double stageY) {
        double x = Math.min(Math.max(stageX * perStageX - 0.5, 0), columns - 1.001);
        double y = Math.min(Math.max(stageY * perStageY - 0.5, 0), rows - 1.001);
        int left = (int) x;
        int top = (int) y;
        int cell = top * columns + left;
        double above = near[cell] + (near[cell + 1] - near[cell]) * (x - left);
        double below = near[cell + columns] + (near[cell + columns + 1] - near[cell + columns]) * (x - left);
        return above + (below - above) * (y - top);
    }

    private static boolean[] subject(Stage stage, int columns, int rows) {
        boolean[] subject = new boolean[columns * rows];
        Rect searched = searched(stage, columns, rows);
        try (Mat small = new Mat();
                Mat mask = new Mat();
                Mat background = new Mat();
                Mat foreground = new Mat();
                Size size = new Size(columns, rows);
                searched) {
            resize(stage.pixels(), small, size, 0, 0, INTER_AREA);
            // The same picture is to come out the same again.
            setRNGSeed(1);
            grabCut(small, mask, searched, background, foreground, 3, GC_INIT_WITH_RECT);
            try (UByteIndexer marks = mask.createIndexer()) {
                for (int y = 0; y < rows; y++) {
                    for (int x = 0; x < columns; x++) {
                        int mark = marks.get(y, x);
                        subject[y * columns + x] = mark == GC_FGD || mark == GC_PR_FGD;
                    }
                }
            }
        }
        return subject;
    }

    /** Never the whole: what lies around it is where the background's colours are learned. */
    private static Rect searched(Stage stage, int columns, int rows) {
        double perX = columns / stage.area().width();
        double perY = rows / stage.area().height();
        Box body = body(stage.subject(), stage.area());
        Box within = new Box(1, 1, columns - 2.0, rows - 2.0);
        Box cells = new Box(body.x() * perX, body.y() * perY, body.width() * perX, body.height() * perY).cutTo(within);
        Box seen = Box.around(cells.centreX(), cells.centreY(), Math.max(2, cells.width()), Math.max(2, cells.height()))
                .movedInto(within);
        return new Rect((int) seen.x(), (int) seen.y(), (int) seen.width(), (int) seen.height());
    }

    /** Where to look for all of the subject: below a head there is a body. */
    private static Box body(Subject subject, Box area) {
        Box box = subject.box();
        return subject.people()
                ? new Box(box.x() - 0.7 * box.width(), box.y(), 2.4 * box.width(), area.bottom() - box.y())
                : box.scaled(1.1);
    }

    private static float[] blurred(float[] raw, int columns, int rows, double sigma) {
        float[] smooth = new float[raw.length];
        try (FloatPointer pointer = new FloatPointer(raw);
                Mat field = new Mat(rows, columns, CV_32F, pointer);
                Mat result = new Mat();
                Size none = new Size(0, 0)) {
            GaussianBlur(field, result, none, sigma);
            new FloatPointer(result.data()).get(smooth);
        }
        return smooth;
    }

    /** The greatest change of depth from one cell to the next in its row. */
    private static double steepest(float[] field, int columns) {
        double most = 0;
        for (int cell = 1; cell < field.length; cell++) {
            if (cell % columns != 0) {
                most = Math.max(most, Math.abs(field[cell] - field[cell - 1]));
            }
        }
        return most;
    }
}
