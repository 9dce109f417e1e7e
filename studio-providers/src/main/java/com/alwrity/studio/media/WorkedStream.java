package com.alwrity.studio.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Tells of each byte that comes: a sign of work for the stall watchdog. */
final class WorkedStream extends FilterInputStream {

    private final Runnable worked;

    WorkedStream(InputStream in, Runnable worked) {
        super(in);
        this.worked = worked;
    }

    @Override
    public int read() throws IOException {
        worked.run();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        worked.run();
        return super.read(bytes, offset, length);
    }
}
