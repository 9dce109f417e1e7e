package com.alwrity.studio.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.Optional;

/** The media engine on ffmpeg. */
@ApplicationScoped
public class FfmpegEngine implements MediaEngine {

    private final Ffmpeg ffmpeg;

    /** For the container's proxy. */
    protected FfmpegEngine() {
        this(null);
    }

    @Inject
    public FfmpegEngine(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    @Override
    public MediaInfo inspect(Path file) throws MediaRejected, IOException {
        return translated(() -> new Inspection(ffmpeg).of(file));
    }

    @Override
    public Optional<String> derive(Path file, MediaInfo info, RenditionKind kind, Path target)
            throws MediaRejected, IOException {
        return translated(() -> Derivation.derive(ffmpeg, file, info, kind, target));
    }

    @Override
    public Toolset tools() {
        return ffmpeg.tools();
    }

    @FunctionalInterface
    private interface Work<T> {
        T run() throws MediaRejected, IOException, FfmpegFailed, InterruptedException;
    }

    private static <T> T translated(Work<T> work) throws MediaRejected, IOException {
        try {
            return work.run();
        } catch (FfmpegFailed e) {
            if (e.reason() == FfmpegFailed.Reason.FAILED) {
                throw FileBytes.damaged();
            }
            throw new IOException(e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException(e.getMessage());
        }
    }
}
