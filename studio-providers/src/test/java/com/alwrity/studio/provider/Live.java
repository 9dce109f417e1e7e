package com.alwrity.studio.provider;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** The real services, for whoever has a key of them in {@code STUDIO_LIVE_<ID>_API_KEY}. */
public final class Live {

    /** Set to {@code true} where tests may spend money, too. */
    public static final String SPEND = "STUDIO_LIVE_SPEND";

    private static final Executor LATER = CompletableFuture.delayedExecutor(10, TimeUnit.SECONDS);

    private Live() {}

    public static ProviderAccess access(String provider) {
        return new ProviderAccess(
                Optional.of(Published.provider(provider).baseUrl()),
                Optional.of(System.getenv("STUDIO_LIVE_" + provider.toUpperCase(java.util.Locale.ROOT) + "_API_KEY")),
                true,
                Map.of());
    }

    /** Hands the call over, waits for its end and reads the whole result. */
    public static byte[] run(VideoProvider provider, ModelCall call) throws ProviderException, IOException {
        ProviderTask task = provider.submit(call).task();
        TaskStatus status = end(provider, task);
        if (!(status instanceof TaskStatus.Done)) {
            throw new AssertionError("It ended as " + status);
        }
        try (InputStream result = ((MediaSource.Remote) provider.fetch(task)).open(0)) {
            return result.readAllBytes();
        }
    }

    /** Waits for the task's end, whichever way. */
    public static TaskStatus end(VideoProvider provider, ProviderTask task) throws ProviderException {
        TaskStatus status = provider.poll(task);
        while (status instanceof TaskStatus.Waiting || status instanceof TaskStatus.Working) {
            CompletableFuture.runAsync(() -> {}, LATER).join();
            status = provider.poll(task);
        }
        return status;
    }
}
