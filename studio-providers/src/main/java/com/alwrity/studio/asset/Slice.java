package com.alwrity.studio.asset;

import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;

/** A part of a file as a stream. */
final class Slice extends FilterInputStream {

    private final SeekableByteChannel channel;
    private final long end;

    Slice(SeekableByteChannel channel, long offset, long length) throws IOException {
        super(Channels.newInputStream(channel.position(offset)));
        this.channel = channel;
        this.end = Math.min(channel.size(), length > Long.MAX_VALUE - offset ? Long.MAX_VALUE : offset + length);
    }

    @Override
    public int read() throws IOException {
        return left() > 0 ? super.read() : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        return left() > 0 ? super.read(bytes, offset, (int) Math.min(length, left())) : -1;
    }

    @Override
    public long skip(long count) throws IOException {
        long step = Math.max(0, Math.min(count, left()));
        channel.position(channel.position() + step);
        return step;
    }

    @Override
    public int available() throws IOException {
        return (int) Math.max(0, Math.min(Integer.MAX_VALUE, left()));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private long left() throws IOException {
        return end - channel.position();
    }
}
