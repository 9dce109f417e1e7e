package com.alwrity.studio.media;

import com.alwrity.studio.operation.Sound;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Gives a finished video the sound that its model does not make. */
public interface Scoring {

    /**
     * The video with this sound in place of its own and its picture untouched, as a new file in the directory.
     *
     * @param sound uploaded or spoken
     * @param uploaded the creator's own sound, where that is what is wanted
     * @throws IOException if nobody here can speak the text, or a file cannot be read or written
     */
    Scored score(Path video, MediaInfo info, Sound sound, Optional<Path> uploaded, Path directory)
            throws MediaRejected, IOException;

    /** @param captions what is said, as WebVTT */
    record Scored(Path file, Optional<String> captions) {}
}
