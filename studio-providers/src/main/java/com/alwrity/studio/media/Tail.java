package com.alwrity.studio.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The last of what a tool said: enough to find out why it failed, and never more than it may take of the memory. */
final class Tail {

    private final byte[] ring;
    private long written;

    Tail(int bytes) {
        this.ring = new byte[bytes];
    }

    /** Reads to the end. */
    void drain(InputStream in) throws IOException {
        byte[] chunk = new byte[4096];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            add(chunk, read);
        }
    }

    synchronized String text() {
        int start = written > ring.length ? (int) (written % ring.length) : 0;
        int length = (int) Math.min(written, ring.length);
        byte[] ordered = new byte[length];
        for (int i = 0; i < length; i++) {
            ordered[i] = ring[(start + i) % ring.length];
        }
        return new String(ordered, StandardCharsets.UTF_8)
                .lines()
                // The loader's remark on our stub libraries, at each start.
                .filter(line -> !line.contains("no version information available"))
                .reduce("", (all, line) -> all + line + "\n");
    }

    private synchronized void add(byte[] bytes, int count) {
        for (int i = 0; i < count; i++) {
            ring[(int) (written++ % ring.length)] = bytes[i];
        }
    }
}
