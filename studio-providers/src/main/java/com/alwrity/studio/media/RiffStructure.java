package com.alwrity.studio.media;

import java.io.IOException;

/** The one chunk that a WAV or an AVI begins with says how long it is, unless it was written to a pipe. */
final class RiffStructure implements Structure {

    private static final long UNKNOWN = 0xFFFFFFFFL;

    @Override
    public void check(FileBytes file) throws IOException, MediaRejected {
        long size = file.littleEndianAt(4, 4).getInt() & UNKNOWN;
        if (size != 0 && size != UNKNOWN) {
            // Odd chunks are padded, and some writers count the byte that they leave out.
            file.requireWithin(8, Math.max(0, size - 1));
        }
    }
}
