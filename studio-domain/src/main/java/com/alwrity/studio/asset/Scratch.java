package com.alwrity.studio.asset;

import java.io.IOException;
import java.nio.file.Path;

/** Private directories for work in progress; what a crash leaves is swept at the next start. */
public interface Scratch {

    /** A new, empty directory, named so that one can see whose it is. */
    Path directory(String purpose) throws IOException;

    /** Deletes a directory of ours and all in it. */
    void discard(Path directory);
}
