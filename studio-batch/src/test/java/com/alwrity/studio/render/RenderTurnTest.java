package com.alwrity.studio.render;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import com.alwrity.studio.asset.BlobKey;
import com.alwrity.studio.asset.MemoryStore;
import com.alwrity.studio.job.Calls;
import com.alwrity.studio.provider.ModelCall;
import com.alwrity.studio.provider.ProviderException;
import com.alwrity.studio.schedule.Next;
import com.alwrity.studio.schedule.Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderTurnTest {

    private static final Duration PATIENT = Duration.ofMinutes(5);

    @TempDir
    private Path temp;

    private final ScheduledExecutorService beats = Executors.newScheduledThreadPool(1);
    private final UUID attempt = UUID.randomUUID();
    private final Queue queue = new Queue();
    private MemoryStore store;

    @BeforeEach
    void open() {
        store = new MemoryStore(temp);
    }

    @AfterEach
    void close() {
        beats.shutdownNow();
        assertThat(store.leftInScratch()).isEmpty();
    }

    @Test
    void whatIsRenderedIsStoredBeforeItIsReported() {
        Next next = take(
                (call, directory, watch) -> {
                    watch.progress("drawing", 0.5);
                    return new Renderer.Rendered(file(directory), Optional.of("WEBVTT\n"));
                },
                PATIENT);

        assertThat(next.at()).isEmpty();
        assertThat(queue.said).containsExactly("done with captions");
        assertThat(store.exists(new BlobKey(Renders.RESULTS + "/" + attempt))).isTrue();
    }

    @Test
    void whatIsOverIsNotRendered() {
        queue.over = true;

        Next next = take(
                (call, directory, watch) -> {
                    throw new AssertionError("rendered all the same");
                },
                PATIENT);

        assertThat(next.at()).isEmpty();
    }

    @Test
    void aFailureSaysItsReason() {
        take(
                (call, directory, watch) -> {
                    throw new ProviderException.Permanent(ProviderException.Permanent.Kind.CONTENT_REJECTED, "as told");
                },
                PATIENT);

        assertThat(queue.said).containsExactly("failed provider.content_rejected");
    }

    @Test
    void aBreakdownIsAFailureThatAnotherTryDoesNotMend() {
        take(
                (call, directory, watch) -> {
                    throw new IllegalStateException("as the test wants it");
                },
                PATIENT);

        assertThat(queue.said).containsExactly("failed provider.cannot_make");
    }

    @Test
    void aRenderThatHeedsItsWatchStopsWhenAsked() {
        queue.stopWanted = true;

        take(
                (call, directory, watch) -> {
                    while (!watch.stopped()) {
                        Thread.onSpinWait();
                    }
                    throw new InterruptedException();
                },
                PATIENT);

        assertThat(queue.said).containsExactly("stopped");
    }

    @Test
    void aRenderThatStandsStillIsInterruptedAndFails() {
        take((call, directory, watch) -> waitForEver(), Duration.ofMillis(200));

        assertThat(queue.said).containsExactly("failed provider.stalled");
    }

    @Test
    void aNodeThatStopsHandsItsRenderBack() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Next> next = new CompletableFuture<>();
        Thread thread = new Thread(() -> next.complete(take(
                (call, directory, watch) -> {
                    begun.countDown();
                    return waitForEver();
                },
                PATIENT)));
        thread.start();
        begun.await();

        queue.nodeStops = true;
        thread.interrupt();

        assertThat(next.get(10, SECONDS).at()).isPresent();
        assertThat(queue.said).containsExactly("handed back");
    }

    @Test
    void aRenderSeesAtOnceThatItsNodeStops() {
        queue.nodeStops = true;

        Next next = take(
                (call, directory, watch) -> {
                    assertThat(watch.stopped()).isTrue();
                    throw new InterruptedException();
                },
                PATIENT);

        assertThat(next.at()).isPresent();
        assertThat(queue.said).containsExactly("handed back");
    }

    @Test
    void anInterruptIsNotLeftOnTheThread() throws ExecutionException, InterruptedException, TimeoutException {
        CompletableFuture<Boolean> left = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            take((call, directory, watch) -> waitForEver(), Duration.ofMillis(100));
            left.complete(Thread.currentThread().isInterrupted());
        });
        thread.start();

        assertThat(left.get(10, SECONDS)).isFalse();
    }

    private Next take(Renderer renderer, Duration stallAfter) {
        return new RenderTurn(queue, renderer, store, store, new Node(), Clock.systemUTC(), stallAfter)
                .take(attempt, beats, () -> queue.nodeStops);
    }

    private static Renderer.Rendered waitForEver() throws InterruptedException {
        new CountDownLatch(1).await();
        throw new AssertionError("for ever is over");
    }

    private static Path file(Path directory) {
        try {
            return Files.writeString(directory.resolve("film.mp4"), "a film");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes down what it is told, in place of the database. */
    private static final class Queue extends Renders {

        private final List<String> said = Collections.synchronizedList(new ArrayList<>());
        private boolean over;
        private volatile boolean stopWanted;
        private volatile boolean nodeStops;

        @Override
        public Optional<ModelCall> start(UUID attemptId, String worker) {
            return over ? Optional.empty() : Optional.of(Calls.of(attemptId));
        }

        @Override
        public boolean beat(UUID attemptId, String worker, String stage, int percent) {
            return stopWanted;
        }

        @Override
        public void done(UUID attemptId, String worker, BlobKey result, Optional<String> captions) {
            said.add(captions.isPresent() ? "done with captions" : "done");
        }

        @Override
        public void failed(UUID attemptId, String worker, String code, String reason) {
            said.add("failed " + code);
        }

        @Override
        public void stopped(UUID attemptId, String worker) {
            said.add("stopped");
        }

        @Override
        public void handBack(UUID attemptId, String worker) {
            said.add("handed back");
        }
    }
}
