package com.alwrity.studio.media;

import java.io.IOException;

/** The segments and scans of a JPEG, up to the marker that ends it. What cameras put behind that is left alone. */
final class JpegStructure implements Structure {

    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;

    @Override
    public void check(FileBytes file) throws IOException, MediaRejected {
        ByteCursor bytes = new ByteCursor(file, 2);
        boolean sized = false;
        int marker = marker(bytes);
        while (marker != END) {
            int length = bytes.nextPair();
            if (length < 2) {
                throw FileBytes.damaged();
            }
            if (startsFrame(marker) && length >= 7) {
                bytes.next();
                int height = bytes.nextPair();
                Structure.checkPicture(bytes.nextPair(), height);
                bytes.skip(length - 7);
                sized = true;
            } else {
                bytes.skip(length - 2);
            }
            marker = marker == SCAN ? afterScan(bytes) : marker(bytes);
        }
        if (!sized) {
            throw FileBytes.damaged();
        }
    }

    /** The next marker, which may be preceded by fill bytes. */
    private static int marker(ByteCursor bytes) throws IOException, MediaRejected {
        if (bytes.next() != 0xFF) {
            throw FileBytes.damaged();
        }
        int marker = bytes.next();
        while (marker == 0xFF) {
            marker = bytes.next();
        }
        return marker;
    }

    /** The marker that ends a scan's data, in which FF is followed by 00 or is a restart. */
    private static int afterScan(ByteCursor bytes) throws IOException, MediaRejected {
        while (true) {
            if (bytes.next() == 0xFF) {
                int marker = bytes.next();
                while (marker == 0xFF) {
                    marker = bytes.next();
                }
                if (marker != 0 && (marker < 0xD0 || marker > 0xD7)) {
                    return marker;
                }
            }
        }
    }

    private static boolean startsFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }
}
