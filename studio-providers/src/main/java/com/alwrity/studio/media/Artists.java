package com.alwrity.studio.media;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Draws a film's frames on several threads and hands them on in order; never more than a few are in memory. */
final class Artists implements FfmpegRun.Feeder {

    private final FrameSource film;
    private final int threads;
    private final IntConsumer written;

    /** @param written hears how many frames are handed on */
    Artists(FrameSource film, int threads, IntConsumer written) {
        this.film = film;
        this.threads = threads;
        this.written = written;
    }

    @Override
    public void feed(OutputStream out) throws IOException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "artist");
            thread.setDaemon(true);
            return thread;
        });
        try {
            feed(out, pool);
        } finally {
            pool.shutdownNow();
        }
    }

    private void feed(OutputStream out, ExecutorService pool) throws IOException, InterruptedException {
        Deque<byte[]> free = buffers();
        Deque<Future<byte[]>> drawing = new ArrayDeque<>();
        int next = 0;
        for (int done = 0; done < film.count(); done++) {
            while (next < film.count() && !free.isEmpty()) {
                int index = next++;
                byte[] pixels = free.pop();
                drawing.add(pool.submit(() -> film.draw(index, pixels), pixels));
            }
            byte[] frame = drawn(drawing.remove());
            out.write(frame);
            free.push(frame);
            written.accept(done + 1);
        }
    }

    private static byte[] drawn(Future<byte[]> frame) throws InterruptedException {
        try {
            return frame.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("A frame could not be drawn", e.getCause());
        }
    }

    private Deque<byte[]> buffers() {
        long bytes = film.size().pixels() * film.layout().bytes();
        Deque<byte[]> buffers = new ArrayDeque<>();
        for (int i = 0; i < 2 * threads; i++) {
            buffers.push(new byte[Math.toIntExact(bytes)]);
        }
        return buffers;
    }
}
