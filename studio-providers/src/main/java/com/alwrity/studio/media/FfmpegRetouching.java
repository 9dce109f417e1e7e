package com.alwrity.studio.media;

import com.alwrity.studio.operation.AspectRatio;
import com.alwrity.studio.operation.FrameSize;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Set;

/** Retouching by ffmpeg. */
@ApplicationScoped
public class FfmpegRetouching implements Retouching {

    private static final Set<String> OF_MATROSKA = Set.of("webm", "matroska");
    private static final Set<String> WITHOUT_LOSS = Set.of("png", "webp", "gif");

    private final Ffmpeg ffmpeg;

    @Inject
    public FfmpegRetouching(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** For the container's proxy. */
    protected FfmpegRetouching() {
        this(null);
    }

    @Override
    public Path silenced(Path video, MediaInfo info, Path directory) throws MediaRejected, IOException {
        boolean matroska = OF_MATROSKA.contains(info.container());
        Path silent = directory.resolve("silent.part");
        FfmpegRun run = FfmpegRun.named("silence").input(video).options("-map", "0:V:0", "-c", "copy");
        return written(
                matroska
                        ? run.output(silent, "-f", info.container())
                        : run.output(silent, "-movflags", "+faststart", "-f", "mp4"),
                silent);
    }

    @Override
    public Path cropped(Path picture, MediaInfo info, AspectRatio shape, Path directory)
            throws MediaRejected, IOException {
        FrameSize cut = within(info.frame(), shape);
        String filter = "crop=" + cut.width() + ":" + cut.height();
        Path cropped = directory.resolve("cropped.part");
        FfmpegRun run = FfmpegRun.named("crop").input(picture);
        return written(
                WITHOUT_LOSS.contains(info.container())
                        ? run.options("-vf", filter)
                                .output(cropped, "-frames:v", "1", "-c:v", "png", "-f", "image2pipe")
                        : run.options("-vf", filter + "," + Jpeg.FILTER).output(cropped, Jpeg.options()),
                cropped);
    }

    /** The largest frame of the shape that lies within another; both sides even, as 4:2:0 chroma needs. */
    static FrameSize within(FrameSize frame, AspectRatio shape) {
        long wide = Math.min(frame.width(), Math.round((double) frame.height() * shape.across() / shape.down()));
        long high = Math.min(frame.height(), Math.round((double) frame.width() * shape.down() / shape.across()));
        return new FrameSize((int) Math.max(2, wide / 2 * 2), (int) Math.max(2, high / 2 * 2));
    }

    private Path written(FfmpegRun run, Path file) throws MediaRejected, IOException {
        try {
            ffmpeg.run(run);
        } catch (FfmpegFailed e) {
            if (e.reason() == FfmpegFailed.Reason.FAILED) {
                throw FileBytes.damaged();
            }
            throw new IOException(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(e.getMessage());
        }
        if (!Derivation.written(file)) {
            throw FileBytes.damaged();
        }
        return file;
    }
}
