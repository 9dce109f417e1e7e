package com.alwrity.studio.media;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/**
 * One process from start to end, whatever happens. Each of its streams has a thread of its own; the caller's thread
 * watches the clock and the wish to stop.
 */
final class MediaProcess {

    private static final long LOOK_MILLIS = 50;
    private static final long GRACE_MILLIS = 1_000;
    private static final long LAST_WORDS_MILLIS = 5_000;

    private final String purpose;
    private final Process process;
    private final AtomicLong lastWork = new AtomicLong(System.nanoTime());
    private final AtomicReference<Throwable> broken = new AtomicReference<>();
    private volatile boolean over;

    private MediaProcess(String purpose, Process process) {
        this.purpose = purpose;
        this.process = process;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    static MediaProcess start(String purpose, List<String> command, Map<String, String> environment)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        Map<String, String> inherited = builder.environment();
        // ffmpeg obeys variables that write reports and change its log.
        inherited.keySet().removeIf(name -> name.startsWith("FF") || name.startsWith("AV_"));
        inherited.putAll(environment);
        return new MediaProcess(purpose, builder.start());
    }

    /**
     * Waits for the end of the process and of all that reads its streams.
     *
     * @return its exit code
     * @throws IOException if a stream's work failed for a reason of its own
     */
    int await(FfmpegRun run, Tail log) throws FfmpegFailed, IOException, InterruptedException {
        Thread reader = thread("stdout", () -> read(run));
        Thread tail = thread("stderr", () -> log.drain(process.getErrorStream()));
        Thread writer = thread("stdin", () -> feed(run));
        try {
            watch(run.limit().toNanos(), run.stall().toNanos(), run.stop());
        } finally {
            over = true;
            end();
            writer.interrupt();
            reader.join(LAST_WORDS_MILLIS);
            tail.join(LAST_WORDS_MILLIS);
        }
        rethrow();
        return process.exitValue();
    }

    private void read(FfmpegRun run) throws IOException {
        if (run.stdout().isPresent()) {
            run.stdout().get().read(new WorkedStream(process.getInputStream(), this::worked));
        } else {
            new Progress(run.progress(), this::worked).read(process.getInputStream());
        }
    }

    private void feed(FfmpegRun run) throws IOException, InterruptedException {
        try (OutputStream out = new FeedPipe(process.getOutputStream(), this::worked)) {
            if (run.stdin().isPresent()) {
                run.stdin().get().feed(out);
            }
        } catch (FeedPipe.Hangup processGone) {
            // Its exit code tells why it no longer reads.
        }
    }

    /** The stall watchdog sleeps again. */
    private void worked() {
        lastWork.set(System.nanoTime());
    }

    private void watch(long limit, long stall, BooleanSupplier stop) throws FfmpegFailed, InterruptedException {
        long start = System.nanoTime();
        while (!process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            long now = System.nanoTime();
            if (stop.getAsBoolean()) {
                throw new InterruptedException(purpose + " is no longer wanted");
            }
            if (broken.get() != null) {
                return;
            }
            if (now - start > limit) {
                throw new FfmpegFailed(FfmpegFailed.Reason.TIMED_OUT, purpose);
            }
            if (now - lastWork.get() > stall) {
                throw new FfmpegFailed(FfmpegFailed.Reason.STALLED, purpose);
            }
        }
    }

    /** Ends the process and all that it started: politely, then not. */
    void end() {
        List<ProcessHandle> family = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        family.forEach(ProcessHandle::destroy);
        try {
            process.onExit().orTimeout(GRACE_MILLIS, TimeUnit.MILLISECONDS).join();
        } catch (CompletionException stillThere) {
            family.forEach(ProcessHandle::destroyForcibly);
            process.onExit()
                    .orTimeout(LAST_WORDS_MILLIS, TimeUnit.MILLISECONDS)
                    .exceptionally(gone -> process)
                    .join();
        }
    }

    private void rethrow() throws IOException, InterruptedException {
        Throwable cause = broken.get();
        if (cause instanceof IOException e) {
            throw e;
        }
        if (cause instanceof InterruptedException e) {
            throw e;
        }
        if (cause instanceof RuntimeException e) {
            throw e;
        }
        if (cause instanceof Error e) {
            throw e;
        }
    }

    private Thread thread(String stream, Work work) {
        Thread thread = new Thread(
                () -> {
                    try {
                        work.run();
                    } catch (InterruptedException e) {
                        if (!over) {
                            broken.compareAndSet(null, e);
                        }
                    } catch (Throwable e) {
                        broken.compareAndSet(null, e);
                    }
                },
                "media-" + purpose + "-" + stream);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
