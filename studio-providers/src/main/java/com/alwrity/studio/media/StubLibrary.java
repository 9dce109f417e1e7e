package com.alwrity.studio.media;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * An empty shared library for 64-bit Linux. The bundled ffmpeg is linked against the desktop's sound and screen
 * libraries, which a server lacks and which it never calls: the loader is content with libraries of those names that
 * hold one object of zeros.
 */
final class StubLibrary {

    private static final int SEGMENT_ALIGN = 0x10000;
    private static final int HEADER = 64;
    private static final int PROGRAM_HEADER = 56;
    private static final int SYMBOL = 24;
    private static final int DYNAMIC_ENTRIES = 7;
    private static final int OBJECT_BYTES = 64;
    private static final int WRITABLE = 6;

    /** Processor numbers of ELF's {@code e_machine}. */
    enum Machine {
        X86_64(62),
        AARCH64(183);

        private final int number;

        Machine(int number) {
            this.number = number;
        }
    }

    private StubLibrary() {}

    /** The library's bytes, with its name and the one object that it exports. */
    static byte[] bytes(Machine machine, String soname, String object) {
        byte[] strings = ("\0" + soname + "\0" + object + "\0").getBytes(StandardCharsets.US_ASCII);
        int symbols = HEADER + 3 * PROGRAM_HEADER;
        int hash = symbols + 2 * SYMBOL;
        int dynamic = hash + 24;
        int content = dynamic + DYNAMIC_ENTRIES * 16;
        int names = content + OBJECT_BYTES;
        int end = names + strings.length;

        ByteBuffer elf = ByteBuffer.allocate(end).order(ByteOrder.LITTLE_ENDIAN);
        elf.put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1, 0}).putLong(0);
        elf.putShort((short) 3).putShort((short) machine.number).putInt(1);
        elf.putLong(0).putLong(HEADER).putLong(0).putInt(0);
        elf.putShort((short) HEADER).putShort((short) PROGRAM_HEADER).putShort((short) 3);
        elf.putShort((short) 64).putShort((short) 0).putShort((short) 0);

        segment(elf, 1, 0, end, SEGMENT_ALIGN);
        segment(elf, 2, dynamic, DYNAMIC_ENTRIES * 16, 8);
        // Without this one the loader would ask for an executable stack.
        segment(elf, 0x6474e551, 0, 0, 16);

        elf.put(new byte[SYMBOL]);
        elf.putInt(2 + soname.length()).put((byte) 0x11).put((byte) 0).putShort((short) 1);
        elf.putLong(content).putLong(OBJECT_BYTES);

        elf.putInt(1).putInt(2).putInt(1).putInt(0).putInt(0).putInt(0);

        entry(elf, 14, 1);
        entry(elf, 4, hash);
        entry(elf, 5, names);
        entry(elf, 6, symbols);
        entry(elf, 10, strings.length);
        entry(elf, 11, SYMBOL);
        entry(elf, 0, 0);

        return elf.position(names).put(strings).array();
    }

    private static void segment(ByteBuffer elf, int type, long at, long size, long align) {
        elf.putInt(type).putInt(WRITABLE).putLong(at).putLong(at).putLong(at);
        elf.putLong(size).putLong(size).putLong(align);
    }

    private static void entry(ByteBuffer elf, long tag, long value) {
        elf.putLong(tag).putLong(value);
    }
}
