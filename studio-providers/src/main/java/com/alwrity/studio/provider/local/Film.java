package com.alwrity.studio.provider.local;

import com.alwrity.studio.media.FrameSource;
import java.io.IOException;
import java.nio.file.Path;

/**
 * A film ready to be drawn.
 *
 * @param score writes music that suits it
 * @param scoredUnderVoice whether that music is heard under a voice, too
 * @param title written into the file
 * @param origin how it came to be, written into the file: honest, and never a user's words
 * @param cleanUp gives back what the frames hold
 */
record Film(FrameSource frames, Score score, boolean scoredUnderVoice, String title, String origin, Runnable cleanUp)
        implements AutoCloseable {

    /** Music of a film. */
    @FunctionalInterface
    interface Score {
        /** Writes 48 kHz stereo, exactly as long as the film. */
        void write(Path wav) throws IOException;
    }

    double seconds() {
        return (double) frames.count() / frames.fps();
    }

    @Override
    public void close() {
        cleanUp.run();
    }
}
