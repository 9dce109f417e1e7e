package com.alwrity.studio.benchmark;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/**
 * The same thing done many times by a few callers at once.
 *
 * @param nanos how long each took, sorted
 * @param took how long all of them took
 */
record Rush(long[] nanos, Duration took) {

    static Rush of(int times, int callers, IntConsumer work) {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            long[] nanos = new long[times];
            long begin = System.nanoTime();
            var all = IntStream.range(0, times)
                    .<Future<?>>mapToObj(i -> threads.submit(() -> {
                        long start = System.nanoTime();
                        work.accept(i);
                        nanos[i] = System.nanoTime() - start;
                    }))
                    .toList();
            for (Future<?> one : all) {
                one.get();
            }
            Duration took = Duration.ofNanos(System.nanoTime() - begin);
            Arrays.sort(nanos);
            return new Rush(nanos, took);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    double perSecond() {
        return nanos.length / seconds(took);
    }

    /** Milliseconds within which this share of the calls was answered. */
    double millis(double share) {
        return nanos[(int) Math.min(nanos.length - 1L, Math.round(share * nanos.length))] / 1e6;
    }

    static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }
}
