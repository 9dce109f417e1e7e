package com.alwrity.studio.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads and derives media files on this machine. Safe against hostile files: that is its first duty. */
public interface MediaEngine {

    /**
     * Says what a file is, by its content alone, and that it is whole.
     *
     * @throws MediaRejected if it is not a file that the studio takes in
     */
    MediaInfo inspect(Path file) throws MediaRejected, IOException;

    /**
     * Derives one rendition of an inspected file into {@code target}, which does not exist before; nothing is left
     * there when it fails.
     *
     * @return the content type of what was written; empty if the file has nothing to derive it from (the waveform of
     *     a silent video, say)
     */
    Optional<String> derive(Path file, MediaInfo info, RenditionKind kind, Path target)
            throws MediaRejected, IOException;

    /** What the tools of this machine can do, for the log, the health check and the admin's page. */
    Toolset tools();

    /**
     * The media tools found on this machine.
     *
     * @param ffmpeg version and origin in one line, such as {@code 8.0.1 (bundled)}
     * @param encoders encoders that ffmpeg offers
     * @param filters filters that ffmpeg offers
     */
    record Toolset(String ffmpeg, List<String> encoders, List<String> filters) {}
}
