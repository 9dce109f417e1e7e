package com.alwrity.studio.provider.local.cameramove;

import static org.bytedeco.opencv.global.opencv_core.CV_8UC3;

import com.alwrity.studio.media.FrameSource;
import com.alwrity.studio.media.MediaInfo;
import com.alwrity.studio.media.MediaRejected;
import com.alwrity.studio.operation.FrameSize;
import com.alwrity.studio.operation.Motion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.opencv_core.Mat;

/** A film of a camera that moves over a still picture, cut for each frame at fractions of a pixel. */
public final class CameraMove implements FrameSource, AutoCloseable {

    private static final int FPS = 30;

    static {
        // Frames are drawn on several threads already.
        opencv_core.setNumThreads(1);
    }

    private final FrameSize size;
    private final int count;
    private final Shot shot;
    private final Plate plate;
    private final Optional<Relief> relief;
    private final ReadWriteLock open = new ReentrantReadWriteLock();
    private boolean closed;

    /**
     * What is to be filmed.
     *
     * @param picture a file that the media engine has found to be a sound picture
     * @param info what it found
     * @param seconds length of the film
     * @param prompt may name a move, such as "pan left"; else the picture and the seed choose one
     */
    public record Brief(
            Path picture, MediaInfo info, FrameSize size, int seconds, Motion motion, String prompt, long seed) {}

    /** @throws MediaRejected if the picture cannot be read as one */
    public static CameraMove of(Brief brief) throws MediaRejected, IOException {
        try (Mat picture = Still.read(brief.picture(), brief.info(), brief.size());
                Stage stage = Framing.stage(picture, SubjectFinder.find(picture), brief.size())) {
            Move wanted = MoveWords.find(brief.prompt()).orElseGet(() -> MoveChoice.choose(stage, brief.seed()));
            Move move = stage.filled() ? wanted.flat() : wanted;
            return new CameraMove(brief, stage, Shot.of(move, brief.motion(), stage, brief.seconds()));
        }
    }

    private CameraMove(Brief brief, Stage stage, Shot shot) {
        this.size = brief.size();
        this.count = brief.seconds() * FPS;
        this.shot = shot;
        double slide = Math.abs(shift(1));
        this.plate = new Plate(stage, shot, slide, size);
        this.relief = slide == 0 ? Optional.empty() : Optional.of(new Relief(Depth.of(stage, slide)));
    }

    @Override
    public FrameSize size() {
        return size;
    }

    @Override
    public int fps() {
        return FPS;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public PixelLayout layout() {
        return PixelLayout.BGR24;
    }

    @Override
    public void draw(int index, byte[] pixels) {
        double way = Ease.inOut((double) index / (count - 1));
        Box window = shot.window(way);
        open.readLock().lock();
        try (Mat frame = new Mat(size.height(), size.width(), CV_8UC3)) {
            if (closed) {
                throw new IllegalStateException("The film is closed");
            }
            relief.ifPresentOrElse(
                    deep -> deep.draw(plate, window, shift(way), frame), () -> plate.draw(window, frame));
            frame.data().get(pixels, 0, size.width() * size.height() * 3);
        } finally {
            open.readLock().unlock();
        }
    }

    /** From half of the swing on one side to half of it on the other, in stage pixels. */
    private double shift(double way) {
        return shot.swing() * shot.from().width() * (way - 0.5);
    }

    /** Waits for frames that are being drawn: their thread may outlive a render that was stopped. */
    @Override
    public void close() {
        open.writeLock().lock();
        try {
            closed = true;
            plate.close();
        } finally {
            open.writeLock().unlock();
        }
    }
}
