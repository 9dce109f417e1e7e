package com.alwrity.studio.media;

import java.io.IOException;
import java.io.OutputStream;

/** A process's standard input: each write is work done, and a closed end is told from an error of the writer's own. */
final class FeedPipe extends OutputStream {

    private final OutputStream pipe;
    private final Runnable worked;

    FeedPipe(OutputStream pipe, Runnable worked) {
        this.pipe = pipe;
        this.worked = worked;
    }

    /** The process reads no more. */
    static final class Hangup extends IOException {
        private static final long serialVersionUID = 1L;

        Hangup(IOException cause) {
            super(cause);
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            pipe.write(bytes, offset, length);
            worked.run();
        } catch (IOException e) {
            throw new Hangup(e);
        }
    }

    @Override
    public void flush() throws IOException {
        try {
            pipe.flush();
        } catch (IOException e) {
            throw new Hangup(e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            pipe.close();
        } catch (IOException e) {
            throw new Hangup(e);
        }
    }
}
