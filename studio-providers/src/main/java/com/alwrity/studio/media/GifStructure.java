package com.alwrity.studio.media;

import java.io.IOException;

/** The blocks of a GIF, up to the one that ends it. */
final class GifStructure implements Structure {

    private static final int SCREEN = 6;
    private static final int FIRST_BLOCK = 13;
    private static final int EXTENSION = 0x21;
    private static final int IMAGE = 0x2C;
    private static final int END = 0x3B;

    @Override
    public void check(FileBytes file) throws IOException, MediaRejected {
        var screen = file.littleEndianAt(SCREEN, 5);
        Structure.checkPicture(screen.getShort() & 0xFFFF, screen.getShort() & 0xFFFF);
        ByteCursor bytes = new ByteCursor(file, FIRST_BLOCK);
        bytes.skip(paletteBytes(screen.get()));
        for (int block = bytes.next(); block != END; block = bytes.next()) {
            switch (block) {
                case EXTENSION -> bytes.skip(1);
                case IMAGE -> {
                    bytes.skip(8);
                    bytes.skip(paletteBytes(bytes.next()) + 1);
                }
                default -> throw FileBytes.damaged();
            }
            for (int length = bytes.next(); length > 0; length = bytes.next()) {
                bytes.skip(length);
            }
        }
    }

    private static int paletteBytes(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }
}
