package com.alwrity.studio.media;

import com.alwrity.studio.media.MediaRejected.Reason;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;

/** Bytes of a file at any place; those past its end mean that it is cut. */
final class FileBytes implements Closeable {

    private final FileChannel channel;
    private final long size;

    FileBytes(Path file) throws IOException {
        channel = FileChannel.open(file, StandardOpenOption.READ);
        size = channel.size();
    }

    long size() {
        return size;
    }

    /** Big-endian; to be turned where the format is not. */
    ByteBuffer at(long offset, int length) throws IOException, MediaRejected {
        requireWithin(offset, length);
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, offset + bytes.position()) >= 0) {
            // Until all are there.
        }
        return bytes.flip();
    }

    ByteBuffer littleEndianAt(long offset, int length) throws IOException, MediaRejected {
        return at(offset, length).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Four letters. */
    String nameAt(long offset) throws IOException, MediaRejected {
        return StandardCharsets.ISO_8859_1.decode(at(offset, 4)).toString();
    }

    void requireWithin(long offset, long length) throws MediaRejected {
        if (offset < 0 || length < 0 || offset > size - length) {
            throw truncated();
        }
    }

    static MediaRejected truncated() {
        return new MediaRejected(Reason.TRUNCATED, Map.of());
    }

    static MediaRejected damaged() {
        return new MediaRejected(Reason.DAMAGED, Map.of());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
