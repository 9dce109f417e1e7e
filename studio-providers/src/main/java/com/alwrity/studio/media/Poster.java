package com.alwrity.studio.media;

import com.alwrity.studio.operation.FrameSize;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** A picture that stands for a video or a picture. */
final class Poster implements Derivation {

    private static final int WIDTH = 960;
    private static final double LATEST_SECONDS = 3;
    private static final String NAME = "poster";

    @Override
    public Optional<String> derive(Ffmpeg ffmpeg, Path file, MediaInfo info, Path part)
            throws IOException, FfmpegFailed, InterruptedException {
        FrameSize size = Fitting.width(info.frame(), WIDTH);
        if (info.kind() == MediaKind.IMAGE) {
            ffmpeg.run(ofPicture(file, size, part));
        } else {
            ffmpeg.run(ofVideo(file, size, Math.min(LATEST_SECONDS, info.durationSeconds() / 10), part));
            if (!Derivation.written(part)) {
                ffmpeg.run(ofVideo(file, size, 0, part));
            }
        }
        return Optional.of(Jpeg.CONTENT_TYPE);
    }

    /** What is transparent shows white. */
    private static FfmpegRun ofPicture(Path file, FrameSize size, Path part) {
        String filter = "[0:v:0]" + Fitting.filter(size) + "[picture];[1:v][picture]overlay=format=auto:shortest=1,"
                + Jpeg.FILTER;
        return FfmpegRun.named(NAME)
                .input(file)
                .generated("color=c=white:size=" + size.width() + "x" + size.height())
                .options("-filter_complex", filter)
                .output(part, Jpeg.options());
    }

    /** The frame that is most like those around it: neither a black one nor the middle of a cut. */
    private static FfmpegRun ofVideo(Path file, FrameSize size, double start, Path part) {
        return FfmpegRun.named(NAME)
                .input(file, "-ss", FfmpegRun.seconds(start))
                .options("-map", "0:V:0", "-vf", Fitting.filter(size) + ",thumbnail=n=48," + Jpeg.FILTER)
                .output(part, Jpeg.options());
    }
}
