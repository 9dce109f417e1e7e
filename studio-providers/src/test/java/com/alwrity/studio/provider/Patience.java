package com.alwrity.studio.provider;

import java.time.Duration;
import java.util.function.Supplier;

/** How long adapters under test wait: longer than a busy machine takes, and little where a test looks at a wait's end. */
public final class Patience implements Supplier<Duration> {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(1);

    /** That of all adapters under test. */
    public static final Patience OF_TESTS = new Patience();

    private volatile Duration now = LONG;

    private Patience() {}

    @Override
    public Duration get() {
        return now;
    }

    /** Does something that nobody waits long for. */
    <T, E extends Exception> T lost(Action<T, E> action) throws E {
        now = SHORT;
        try {
            return action.run();
        } finally {
            now = LONG;
        }
    }

    /** Something to be done. */
    interface Action<T, E extends Exception> {
        T run() throws E;
    }
}
