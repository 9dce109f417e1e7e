package com.alwrity.studio.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes on pictures and videos whose they are, and that a model made them. */
public interface Marking {

    /**
     * @param info of a picture or a video
     * @return a new file in the directory, of the same format as far as it can be; its sound untouched
     */
    Path marked(Path file, MediaInfo info, Marks marks, Path directory) throws MediaRejected, IOException;

    /**
     * What is written.
     *
     * @param watermark at the lower end
     * @param label at the upper end, and among what the file says of itself
     */
    record Marks(Optional<String> watermark, Optional<String> label) {

        public boolean none() {
            return watermark.isEmpty() && label.isEmpty();
        }
    }
}
