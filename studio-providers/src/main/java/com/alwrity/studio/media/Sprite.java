package com.alwrity.studio.media;

import com.alwrity.studio.operation.FrameSize;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** A hundred frames of a video in one picture, for scrubbing. */
final class Sprite implements Derivation {

    private static final int ROWS = 10;
    private static final int CELL = 160;
    private static final int FRAMES = ROWS * ROWS;
    /** From here on key frames alone are decoded: all would take as long as an encode. */
    private static final double LONG_SECONDS = 180;

    @Override
    public Optional<String> derive(Ffmpeg ffmpeg, Path file, MediaInfo info, Path part)
            throws FfmpegFailed, InterruptedException {
        FrameSize cell = Fitting.longSide(info.frame(), CELL);
        long millis = Math.max(1, Math.round(info.durationSeconds() * 1000));
        String filter = "fps=" + FRAMES * 1000 + "/" + millis + "," + Fitting.filter(cell) + ",tpad=stop=" + FRAMES
                + ":stop_mode=clone,tile=" + ROWS + "x" + ROWS + "," + Jpeg.FILTER;
        String[] decoding =
                info.durationSeconds() > LONG_SECONDS ? new String[] {"-skip_frame", "nokey"} : new String[0];
        ffmpeg.run(FfmpegRun.named("sprite")
                .within(Duration.ofMinutes(30))
                .stalledAfter(Duration.ofMinutes(30))
                .input(file, decoding)
                .options("-map", "0:V:0", "-vf", filter)
                .output(part, Jpeg.options()));
        return Optional.of(Jpeg.CONTENT_TYPE);
    }
}
