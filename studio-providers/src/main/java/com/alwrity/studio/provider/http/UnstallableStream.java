package com.alwrity.studio.provider.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A stream from outside that fails when nothing comes for too long, or when it drips on for ever. */
final class UnstallableStream extends FilterInputStream {

    private static final Duration WHOLE = Duration.ofMinutes(30);

    private final Duration idle;
    private final Clock clock;
    private final Instant end;
    private final AtomicBoolean stalled = new AtomicBoolean();

    UnstallableStream(InputStream in, Duration idle, Clock clock) {
        super(in);
        this.idle = idle;
        this.clock = clock;
        this.end = clock.instant().plus(WHOLE);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (clock.instant().isAfter(end)) {
            throw new IOException("The stream takes longer than " + WHOLE.toMinutes() + " minutes");
        }
        CompletableFuture<Void> watchdog = CompletableFuture.runAsync(
                this::giveUp, CompletableFuture.delayedExecutor(idle.toMillis(), TimeUnit.MILLISECONDS));
        try {
            int read = in.read(bytes, offset, length);
            // A stream closed under the reader looks like one that has ended.
            if (stalled.get()) {
                throw new IOException("The stream stood still");
            }
            return read;
        } finally {
            watchdog.cancel(false);
        }
    }

    @Override
    public long skip(long wanted) throws IOException {
        byte[] skipped = new byte[(int) Math.max(0, Math.min(wanted, 1 << 14))];
        return Math.max(0, read(skipped, 0, skipped.length));
    }

    private void giveUp() {
        stalled.set(true);
        try {
            in.close();
        } catch (IOException e) {
            // The reader is told that the stream stood still; how it closes no longer matters.
            stalled.set(true);
        }
    }
}
