package com.alwrity.studio.media;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;

/** The boxes of an MP4 or QuickTime file: each within the file, the index and something indexed among them. */
final class Mp4Structure implements Structure {

    private static final int MOST_BOXES = 200_000;
    private static final Set<String> STILL_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "mif1", "msf1", "avif", "avis", "crx ", "jp2 ", "jpx ");

    @Override
    public void check(FileBytes file) throws IOException, MediaRejected {
        boolean index = false;
        boolean media = false;
        int boxes = 0;
        long at = 0;
        while (file.size() - at >= 8 && !padding(file, at)) {
            String type = file.nameAt(at + 4);
            long size = boxSize(file, at);
            file.requireWithin(at, size);
            switch (type) {
                case "ftyp" -> checkBrand(file, at);
                case "moov" -> index = true;
                case "mdat", "moof" -> media = true;
                default -> checkName(type);
            }
            if (++boxes > MOST_BOXES) {
                throw FileBytes.damaged();
            }
            at += size;
        }
        if (!index) {
            throw FileBytes.truncated();
        }
        if (!media) {
            throw FileBytes.damaged();
        }
    }

    private static long boxSize(FileBytes file, long at) throws IOException, MediaRejected {
        long size = file.at(at, 4).getInt() & 0xFFFFFFFFL;
        if (size == 0) {
            return file.size() - at;
        }
        long whole = size == 1 ? file.at(at + 8, 8).getLong() : size;
        if (whole < (size == 1 ? 16 : 8)) {
            throw FileBytes.damaged();
        }
        return whole;
    }

    private static boolean padding(FileBytes file, long at) throws IOException, MediaRejected {
        return file.at(at, 8).getLong() == 0;
    }

    private static void checkBrand(FileBytes file, long at) throws IOException, MediaRejected {
        if (STILL_BRANDS.contains(file.nameAt(at + 8))) {
            throw Structure.unsupported();
        }
    }

    private static void checkName(String type) throws MediaRejected {
        if (!type.chars().allMatch(letter -> letter >= ' ' && letter <= '~' || letter == '\u00A9')) {
            throw FileBytes.damaged();
        }
    }

    /** Whether it is of Apple's older kind. */
    static boolean quickTime(FileBytes file) throws IOException, MediaRejected {
        ByteBuffer head = file.at(0, 12);
        return head.getInt(4) != 0x66747970 || head.getInt(8) == 0x71742020;
    }
}
