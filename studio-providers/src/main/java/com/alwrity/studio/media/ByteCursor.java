package com.alwrity.studio.media;

import java.io.IOException;
import java.nio.ByteBuffer;

/** Goes through a file byte by byte, a window at a time. */
final class ByteCursor {

    private static final int WINDOW = 1 << 16;

    private final FileBytes file;
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long next;

    ByteCursor(FileBytes file, long start) {
        this.file = file;
        this.next = start;
    }

    int next() throws IOException, MediaRejected {
        if (!window.hasRemaining()) {
            file.requireWithin(next, 1);
            window = file.at(next, (int) Math.min(WINDOW, file.size() - next));
            next += window.limit();
        }
        return window.get() & 0xFF;
    }

    /** Two bytes, the higher first. */
    int nextPair() throws IOException, MediaRejected {
        return next() << 8 | next();
    }

    void skip(int count) throws IOException, MediaRejected {
        int inWindow = Math.min(count, window.remaining());
        window.position(window.position() + inWindow);
        next += count - inWindow;
        file.requireWithin(next, 0);
    }
}
