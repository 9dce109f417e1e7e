package com.alwrity.studio.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;

/** The chunks of a PNG, up to the one that ends it, each with its checksum. */
final class PngStructure implements Structure {

    private static final int FIRST_CHUNK = 8;
    private static final int WINDOW = 1 << 20;

    @Override
    public void check(FileBytes file) throws IOException, MediaRejected {
        if (!file.nameAt(FIRST_CHUNK + 4).equals("IHDR")) {
            throw FileBytes.damaged();
        }
        ByteBuffer sides = file.at(FIRST_CHUNK + 8, 8);
        Structure.checkPicture(sides.getInt() & 0xFFFFFFFFL, sides.getInt() & 0xFFFFFFFFL);
        long at = FIRST_CHUNK;
        boolean last = false;
        while (!last) {
            long length = file.at(at, 4).getInt() & 0xFFFFFFFFL;
            file.requireWithin(at, length + 12);
            checkSum(file, at + 4, length + 4);
            last = file.nameAt(at + 4).equals("IEND");
            at += length + 12;
        }
    }

    private static void checkSum(FileBytes file, long from, long length) throws IOException, MediaRejected {
        CRC32 sum = new CRC32();
        for (long done = 0; done < length; done += WINDOW) {
            sum.update(file.at(from + done, (int) Math.min(WINDOW, length - done)));
        }
        if (sum.getValue() != (file.at(from + length, 4).getInt() & 0xFFFFFFFFL)) {
            throw FileBytes.damaged();
        }
    }
}
