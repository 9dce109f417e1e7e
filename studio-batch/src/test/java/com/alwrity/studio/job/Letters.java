package com.alwrity.studio.job;

import com.alwrity.studio.media.Marking;
import com.alwrity.studio.media.MediaInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the watermark behind the file. */
final class Letters implements Marking {

    @Override
    public Path marked(Path file, MediaInfo info, Marks marks, Path directory) throws IOException {
        Path marked = Files.copy(file, directory.resolve("marked"));
        return Files.writeString(marked, marks.watermark().orElse(""), java.nio.file.StandardOpenOption.APPEND);
    }
}
