package com.alwrity.studio.media;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The two outer elements of a Matroska or WebM file. */
final class MatroskaStructure implements Structure {

    private static final int SEGMENT = 0x18538067;
    private static final int DOC_TYPE = 0x4282;

    @Override
    public void check(FileBytes file) throws IOException, MediaRejected {
        Element header = Element.at(file, 4);
        long segment = header.end();
        if (file.at(segment, 4).getInt() != SEGMENT) {
            throw FileBytes.damaged();
        }
        Element body = Element.at(file, segment + 4);
        if (!body.endless()) {
            file.requireWithin(body.start, body.length);
        }
    }

    static boolean webm(FileBytes file) throws IOException, MediaRejected {
        Element header = Element.at(file, 4);
        long at = header.start;
        while (at < header.end()) {
            int id = file.at(at, 2).getShort() & 0xFFFF;
            Element element = Element.at(file, at + 2);
            if (id == DOC_TYPE && element.length <= 16) {
                String type = StandardCharsets.US_ASCII
                        .decode(file.at(element.start, (int) element.length))
                        .toString();
                return type.startsWith("webm");
            }
            at = element.end();
        }
        return false;
    }

    /** An element's content: where it starts, and how long it is. */
    private record Element(long start, long length, boolean endless) {

        /** Reads the length that stands at this place: the first byte tells by its first set bit how many there are. */
        static Element at(FileBytes file, long offset) throws IOException, MediaRejected {
            int first = file.at(offset, 1).get() & 0xFF;
            int bytes = Integer.numberOfLeadingZeros(first) - 23;
            if (bytes > 8) {
                throw FileBytes.damaged();
            }
            long length = first & 0xFF >> bytes;
            for (int i = 1; i < bytes; i++) {
                length = length << 8 | file.at(offset + i, 1).get() & 0xFF;
            }
            return new Element(offset + bytes, length, length == (1L << 7 * bytes) - 1);
        }

        long end() {
            return start + length;
        }
    }
}
