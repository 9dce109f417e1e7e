package com.alwrity.studio.schedule;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ContainerThreadsTest {

    private final ExecutorService container = Executors.newSingleThreadExecutor();
    private final ContainerThreads threads = new ContainerThreads(container);

    @AfterEach
    void close() {
        container.shutdownNow();
    }

    @Test
    void itsEndInterruptsItsTasksAndLeavesTheContainersThreadsClean() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        threads.execute(() -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                interrupted.complete(true);
            }
        });
        begun.await();

        threads.shutdown();
        assertThat(threads.awaitTermination(20, MILLISECONDS)).isFalse();
        threads.shutdownNow();

        assertThat(threads.awaitTermination(10, SECONDS)).isTrue();
        assertThat(interrupted).isCompletedWithValue(true);
        assertThat(container.submit(Thread::interrupted).get(10, SECONDS)).isFalse();
        assertThat(container.isShutdown()).isFalse();
    }

    @Test
    void itTakesNothingAfterItsEnd() {
        threads.shutdown();

        assertThat(threads.isTerminated()).isTrue();
        assertThatThrownBy(() -> threads.execute(() -> {})).isInstanceOf(RejectedExecutionException.class);
    }
}
