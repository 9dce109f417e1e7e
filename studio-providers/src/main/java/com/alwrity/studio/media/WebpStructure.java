package com.alwrity.studio.media;

import java.io.IOException;
import java.nio.ByteBuffer;

/** A still WebP of any of the three kinds. */
final class WebpStructure implements Structure {

    private static final int ANIMATED = 0x02;

    @Override
    public void check(FileBytes file) throws IOException, MediaRejected {
        new RiffStructure().check(file);
        ByteBuffer head = file.littleEndianAt(0, 30);
        switch (file.nameAt(12)) {
            case "VP8 " -> Structure.checkPicture(head.getShort(26) & 0x3FFF, head.getShort(28) & 0x3FFF);
            case "VP8L" -> {
                int sides = head.getInt(21);
                Structure.checkPicture((sides & 0x3FFF) + 1, (sides >> 14 & 0x3FFF) + 1);
            }
            case "VP8X" -> {
                if ((head.get(20) & ANIMATED) != 0) {
                    throw Structure.unsupported();
                }
                Structure.checkPicture((head.getInt(23) >>> 8) + 1, (head.getInt(26) >>> 8) + 1);
            }
            default -> throw FileBytes.damaged();
        }
    }
}
